import { expect, test } from 'vitest';
import { diagnose } from '#diagnosis/diagnose.ts';
import { checked as schema } from '#diagnosis/facts/facts.ts';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { prerequisites } from './prerequisites/catalogue.ts';
import { readyList } from './ready-list.ts';

const check = { checked: schema.parse(healthyRecord), checkedAt: Date.parse('2026-11-23T15:00:00Z') };
const outcome = { check, candidates: [], diagnosis: diagnose(check) };
const products = { sps: 'unsure', spp: null } as const;
const ids = prerequisites.map(({ id }) => id);

test('without a check and a tick everything is open, in the order of the list', () => {
  const lines = readyList(null, new Map(), products);
  expect(lines.map(({ id }) => id)).toEqual(ids);
  expect(new Set(lines.map(({ stands }) => stands.is))).toEqual(new Set(['open']));
  expect(lines.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
});

test('what a check proves goes before a tick, and a tick keeps when it was made', () => {
  const at = 1_795_531_268_412;
  const lines = readyList(outcome, new Map(ids.map((id) => [id, at])), products);
  const proven = lines.filter(({ stands }) => stands.is === 'proven');
  expect(proven.length).toBeGreaterThan(2);
  for (const { stands } of lines.filter((one) => !proven.includes(one)))
    expect(stands).toEqual({ is: 'ticked', at });
});
