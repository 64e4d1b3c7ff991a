import { expect, test } from 'vitest';
import type { Standstill } from './ticket-text.ts';
import { ticketText } from './ticket-text.ts';

const nothing: Standstill = {
  now: Date.UTC(2026, 10, 30, 22, 14),
  step: 'Before you join',
  address: null,
  value: null,
  check: null,
  sps: null,
  spp: null,
  open: [],
  ready: [0, 23],
  account: null,
  pressed: null,
  waitEnds: null,
  link: null,
};

test('says what is not known, and never takes it for done', () => {
  const text = ticketText(nothing);
  expect(text).toContain('SPP’s address: not typed yet');
  expect(text).toContain('Check of the address: none');
  expect(text).toContain('Join has not been pressed, as far as this wizard was told.');
  expect(text).toContain('not said yet');
  expect(text).not.toMatch(/undefined|null/);
});

test('carries the date with every time, what is open, and the way back', () => {
  const text = ticketText({
    ...nothing,
    address: 'spp.test',
    value: '192.0.2.123',
    check: { headline: 'Nothing seen would stop the join', at: nothing.now - 60_000, from: 'checker' },
    open: ['SPP’s cluster is not locked'],
    ready: [22, 23],
    pressed: 'not-said',
    waitEnds: nothing.now + 240_000,
    link: 'https://wizard.test/join/press#address=spp.test',
  });
  expect(text).toContain('To type on SPS: 192.0.2.123, as tested by that check\n');
  expect(text.match(/2026/g)).toHaveLength(3);
  expect(text).toContain('Ready: 22 of 23. Still open:\n- SPP’s cluster is not locked\n');
  expect(text).toContain('Look at SPS before anybody presses Join again.');
  expect(text.endsWith('To go on: https://wizard.test/join/press#address=spp.test')).toBe(true);
});
