import { expect, test } from 'vitest';
import type { Ending } from './done-ticket.ts';
import { doneTicket } from './done-ticket.ts';

const nothing: Ending = {
  now: Date.UTC(2026, 10, 30, 22, 14),
  worked: false,
  address: null,
  pressedAt: null,
  seen: null,
  sps: null,
  spp: null,
  menu: 'Cluster',
};

test('takes nothing for seen or reported that was not', () => {
  const text = doneTicket(nothing);
  expect(text).toContain('no result was reported');
  expect(text).toContain('nobody has looked since');
  expect(text).toContain('Join pressed: not said when');
  expect(text).not.toMatch(/undefined|null|worked/);
});

test('carries address, verdict, time and place', () => {
  const text = doneTicket({
    ...nothing,
    worked: true,
    address: 'spp.test',
    pressedAt: nothing.now - 240_000,
    seen: { title: 'SPP says that an SPS is joined now', at: nothing.now - 60_000, from: 'checker' },
    sps: '8.2.0',
    spp: '8.2.0.1',
  });
  expect(text).toContain('worked, as reported on');
  expect(text).toContain('SPP’s address: spp.test\n');
  expect(text).toMatch(/SPP says that an SPS is joined now \(.*2026.*, from checker\)/);
  expect(text.match(/2026/g)).toHaveLength(3);
});
