import { expect, test } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { checked as schema } from '#diagnosis/facts/facts.ts';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { shown } from '../testing/shown.tsx';
import { CheckPanel } from './check-panel.tsx';
import type { CheckInHand, Outcome } from './run/use-check.ts';

const healthy: Checked = schema.parse(healthyRecord);

function outcomeOf(checked: Checked): Outcome {
  const check = { checked, checkedAt: Date.now() };
  return { check, candidates: [], diagnosis: diagnose(check) };
}

const untouched: CheckInHand = {
  parsed: parseAddress(healthy.address.host),
  own: null,
  outcome: null,
  problem: null,
  running: null,
  press: () => undefined,
  giveUp: () => undefined,
  adopt: () => undefined,
};

const panel = (check: Partial<CheckInHand>, size: 'view' | 'lines' = 'view') =>
  shown(
    <CheckPanel check={{ ...untouched, ...check }} size={size}>
      {({ check: { checked } }) => <p>the page’s own words of {checked.address.host}</p>}
    </CheckPanel>,
  );

const running = { running: { lines: [], trying: [] } };

test('shows nothing, and takes no room, while nobody has pressed', () => {
  const { text, html } = panel({});
  expect(text).toBe('');
  expect(html).not.toContain('min-h');
});

test('says how far a check is, with Cancel, and has its height from then on', () => {
  const { text, html } = panel(running);
  expect(text).toMatch(/Checking… 0 of 10.*0 of 10 looked at.*Cancel/);
  expect(text).toContain('Second connection');
  expect(html).toContain('min-h');
});

test('where there are some lines of room only, it leaves the rows out', () => {
  const { text } = panel(running, 'lines');
  expect(text).toMatch(/Checking… 0 of 10.*Cancel/);
  expect(text).not.toContain('Second connection');
});

test('lets the page say what it makes of a finished check', () => {
  expect(panel({ outcome: outcomeOf(healthy) }).text).toBe(`the page’s own words of ${healthy.address.host}`);
});

test('a check that runs goes before what was seen before it', () => {
  const { text } = panel({ ...running, outcome: outcomeOf(healthy) });
  expect(text).toContain('Checking…');
  expect(text).not.toContain('own words');
});

test('says why a check could not be made, whatever was seen before it', () => {
  const { text } = panel({ problem: { kind: 'offline', detail: null }, outcome: outcomeOf(healthy) });
  expect(text).toContain('The checker does not answer');
  expect(text).not.toContain('own words');
});

test('an address that the checker refused is no finished check, on any page', () => {
  const refused = outcomeOf({ ...healthy, refused: { reason: 'not-allowed' } });
  const { text } = panel({ outcome: refused });
  expect(text).toContain('This checker does not look at that address');
  expect(text).not.toContain('own words');
});
