import { expect, test } from 'vitest';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { diagnose } from '#diagnosis/diagnose.ts';
import { vouchFor } from '#diagnosis/sources/known.ts';
import { checked } from '#diagnosis/facts/facts.ts';
import { usableValue } from './usable-value.ts';

const check = { checked: checked.parse(healthyRecord), checkedAt: Date.parse('2026-11-23T15:00:00Z') };
const outcome = (strict: boolean) => ({
  check,
  candidates: [],
  diagnosis: { ...diagnose(check), enter: [{ value: vouchFor('spp.test'), covers: { sps: true, strict } }] },
});

const hidden = { reason: 'offers-hidden' };

test.each([
  ['a value that only the old client takes does, where no text spoke', false, null, 'spp.test'],
  ['it does after the words of an old client', false, { reason: 'offers-name' }, 'spp.test'],
  ['it does not after the words of a strict client', false, hidden, undefined],
  ['a value that both take does after the words of a strict client', true, hidden, 'spp.test'],
])('%s', (_name, strict, answers, value) => {
  expect(usableValue(outcome(strict), answers)?.value).toBe(value);
});

test('without a check there is none', () => {
  expect(usableValue(null, null)).toBeNull();
});
