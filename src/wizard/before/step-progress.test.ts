import { expect, test } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { healthy, now, statusFailed, withStatus } from '#diagnosis/findings/fixtures/varied-facts.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { fieldText } from '../said/field-text.ts';
import type { Answers } from '../answers/answers.ts';
import type { StepId } from '../flow/flow.ts';
import type { Behind } from './step-progress.ts';
import { stepProgress } from './step-progress.ts';
import { prerequisites } from './prerequisites/catalogue.ts';
import { versionsTick } from '../check/run/versions-of.ts';

interface Case {
  answers?: Answers;
  checked?: Checked;
  ticks?: string[];
}

const spp = { address: Hearsay.of('spp.test') };
const replica = withStatus({ isReplica: true, isPrimary: false });
const refused: Checked = {
  ...healthy(),
  refused: { reason: 'special-range' },
  facts: { dns: { outcome: 'not-tried', because: 'refused' }, endpoints: [] },
};
const all = [...prerequisites.map(({ id }) => id), versionsTick];

const cases: [string, StepId, Case, Behind][] = [
  ['no address was given', 'address', {}, 'visited'],
  ['an address that was not checked', 'address', { answers: spp }, 'visited'],
  ['an address that SPS does not take', 'address', { answers: { address: Hearsay.of('::1') } }, 'failed'],
  ['a clear check', 'address', { answers: spp, checked: healthy() }, 'done'],
  ['a check that failed', 'address', { answers: spp, checked: replica }, 'failed'],
  ['a check that could not tell', 'address', { answers: spp, checked: statusFailed('timed-out') }, 'visited'],
  ['an address that the checker does not dial', 'address', { answers: spp, checked: refused }, 'visited'],
  ['a list of which nothing is done', 'before', {}, 'visited'],
  ['a list that is done but for one', 'before', { ticks: all.slice(1) }, 'visited'],
  ['a list that is done', 'before', { ticks: all }, 'done'],
  [
    'versions that differ, ticked or not',
    'before',
    { answers: { sps: '7.1', spp: '7.4' }, ticks: all },
    'visited',
  ],
  [
    'versions that are the same need no tick',
    'before',
    { answers: { sps: '8.2.0', spp: '8.2.0.1' }, ticks: all.slice(0, -1) },
    'done',
  ],
  [
    'versions whose patch nobody said',
    'before',
    { answers: { sps: '8.2', spp: '8.2.0.1' }, ticks: all.slice(0, -1) },
    'visited',
  ],
  ['ticks against what the check found', 'before', { checked: replica, ticks: all }, 'visited'],
  ['no answer about the account', 'account', {}, 'visited'],
  ['an account that nobody is sure of', 'account', { answers: { account: 'unsure' } }, 'visited'],
  ['an account with both permissions', 'account', { answers: { account: 'ready' } }, 'done'],
  ['Join was not pressed', 'press', {}, 'visited'],
  ['Join was pressed, with nothing checked before', 'press', { answers: { pressed: '0' } }, 'done'],
];

test.each(cases)('%s', (_name, step, { answers = {}, checked, ticks = [] }, expected) => {
  const check = checked && { checked, checkedAt: now };
  const outcome = check === undefined ? null : { check, candidates: [], diagnosis: diagnose(check) };
  const parsed = parseAddress(fieldText(answers.address));
  expect(stepProgress(step, { answers, parsed, outcome, ticks: new Set(ticks) })).toBe(expected);
});
