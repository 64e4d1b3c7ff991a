import { expect, test } from 'vitest';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { errorGroups } from './error-groups.ts';
import { askedBy, isDrawn, symptoms } from './symptoms.ts';

test('every join error is reached by a drawn symptom or by a group below', () => {
  const lost = joinErrors.filter(
    ({ id, stopsAt }) => !isDrawn(id, stopsAt) && !errorGroups.some(({ holds }) => holds(stopsAt)),
  );
  expect(lost).toEqual([]);
});

test('every question lists at least two errors, and is found by its answer', () => {
  const asked = symptoms.flatMap(({ leads }) => ('asks' in leads ? [leads.asks] : []));
  for (const one of asked) {
    expect(joinErrors.filter(({ stopsAt }) => one.holds(stopsAt)).length).toBeGreaterThan(1);
    expect(askedBy(one.id)).toBe(one);
  }
  expect(asked).toHaveLength(new Set(asked.map(({ id }) => id)).size);
});

test('what decides on the page of an error opens no question of symptoms', () => {
  const decisions = joinErrors.flatMap(({ decision }) => decision?.answers.map(({ id }) => id) ?? []);
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.filter((id) => askedBy(id) !== undefined)).toEqual([]);
});
