import { expect, it } from 'vitest';
import { dnsFacts, fingerprint, utc } from './seen-facts.ts';

it('a fingerprint reads as browsers print it', () => {
  expect(fingerprint('0aff10')).toBe('0A:FF:10');
});

it('an instant is given in UTC', () => {
  expect(utc(Date.UTC(2026, 10, 23, 15, 42, 59))).toBe('2026-11-23 15:42 UTC');
});

it.each([
  ['nobody asked for AAAA records', null, 'not queried'],
  ['there are none', [], 'none'],
  ['there are some, and they are only reported', ['2001:db8::1'], ['2001:db8::1']],
])('AAAA records: %s', (_row, ipv6, shown) => {
  const facts = dnsFacts({
    outcome: 'observed',
    tookMs: 1,
    fact: { source: 'resolver', addresses: ['192.0.2.1'], ipv6, aliases: ['a.example.org', 'b.example.org'] },
  });
  expect(facts).toEqual([
    ['A records', ['192.0.2.1']],
    ['AAAA records (not used: SPS joins over IPv4)', shown],
    ['Aliases (CNAME)', ['a.example.org', 'b.example.org']],
  ]);
});

it('a name that failed says why', () => {
  expect(dnsFacts({ outcome: 'failed', reason: 'name-not-known', detail: 'ENOTFOUND', tookMs: 1 })).toEqual([
    ['Name', 'name-not-known (ENOTFOUND)'],
  ]);
});
