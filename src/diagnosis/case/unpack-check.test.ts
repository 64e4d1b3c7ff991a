import { expect, test } from 'vitest';
import { checked as schema } from '../facts/facts.ts';
import healthyRecord from '../facts/recorded/healthy.json' with { type: 'json' };
import { packCheck } from './pack-check.ts';
import { unpackCheck } from './unpack-check.ts';

test('what was packed keeps to the schema of a check again, with the moment at which it began', () => {
  const checked = schema.parse(healthyRecord);
  const checkedAt = Date.parse('2026-11-23T15:00:00Z');
  const again = unpackCheck(packCheck({ checked, checkedAt }));
  expect(schema.safeParse(again.checked).error).toBeUndefined();
  expect([again.checkedAt, Date.parse(again.checked.checkedAt)]).toEqual([checkedAt, checkedAt]);
});
