import { afterEach, expect, test } from 'vitest';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { checked as schema } from '#diagnosis/facts/facts.ts';
import { forgetPastChecks, keepPastCheck, pastChecks } from './past-checks.ts';

afterEach(forgetPastChecks);

const checked = schema.parse(healthyRecord);
const start = Date.parse(checked.checkedAt);
const checkAt = (ms: number) => ({ checked, checkedAt: start + ms });
const past = (ms: number) => pastChecks(start + ms).map((one) => ({ ...one, at: one.at - start }));

test('the checks before an instant, oldest first, each with what it came to', () => {
  for (const at of [3000, 1000, 2000]) keepPastCheck(checkAt(at));
  expect(past(3000)).toEqual([
    { at: 1000, host: checked.address.host, came: 'clear' },
    { at: 2000, host: checked.address.host, came: 'clear' },
  ]);
});

test('the same check is one attempt, however often it is kept; only the newest are', () => {
  for (const at of [1, 1, 2, 3, 4, 5, 6, 7]) keepPastCheck(checkAt(at));
  expect(past(8).map(({ at }) => at)).toEqual([4, 5, 6, 7]);
});

test('Start again leaves none behind', () => {
  keepPastCheck(checkAt(1));
  forgetPastChecks();
  expect(past(2)).toEqual([]);
});
