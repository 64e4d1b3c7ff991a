import { expect, test } from 'vitest';
import { joinErrors } from './catalogue.ts';
import { faults } from './fault.ts';
import { sights } from './sight.ts';

test.each(faults)('the fault %s is that of one entry', (fault) => {
  expect(joinErrors.filter((entry) => entry.fault === fault).map(({ id }) => id)).toHaveLength(1);
});

test.each(sights)('%s is what is seen of one entry', (sight) => {
  expect(joinErrors.filter(({ seenAs }) => seenAs === sight).map(({ id }) => id)).toHaveLength(1);
});

test('only an entry with a fault says why SPS may not meet what others did', () => {
  expect(
    joinErrors.filter((entry) => entry.onlyElsewhere !== undefined && entry.fault === undefined),
  ).toEqual([]);
  for (const { onlyElsewhere = 'Only {tool}.' } of joinErrors) expect(onlyElsewhere).toMatch(/\{tool\}.*\.$/);
});
