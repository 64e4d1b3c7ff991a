import { expect, it, test } from 'vitest';
import { parseAddress } from './parse-address.ts';
import { quoteName } from './quote-name.ts';

test.each([
  ['spp.example.org', 'spp.example.org'],
  ['*.example.org', '*.example.org'],
  ['192.0.2.10', '192.0.2.10'],
  ['2001:db8::1', '2001:db8::1'],
  ['bücher.example', 'bücher.example'],
  ['a\\u{202e}b', 'a\\u{202e}b'],
  ['evil.example, IP Address:10.0.0.1', '"evil.example, IP Address:10.0.0.1"'],
  ['evil.example;10.0.0.1', '"evil.example;10.0.0.1"'],
  ['evil.example 10.0.0.1', '"evil.example 10.0.0.1"'],
  ['evil.example (leads to 10.0.0.1)', '"evil.example (leads to 10.0.0.1)"'],
  ['a", "b', '"a\\u{22}, \\u{22}b"'],
])('%s is listed as %s', (name, listed) => {
  expect(quoteName(name)).toBe(listed);
});

it('reads as one name in any list, and as no address', () => {
  for (const sign of [', ', ',', '; ', ' ', '\t', ', DNS:', ' (', '"', '", "']) {
    const listed = quoteName(`evil.example${sign}10.0.0.1`);
    expect(listed).toMatch(/^"[^"]*"$/);
    expect(parseAddress(listed).ok).toBe(false);
  }
});
