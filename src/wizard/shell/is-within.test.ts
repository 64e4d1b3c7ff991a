import { expect, test } from 'vitest';
import { isWithin } from './is-within.ts';

test.each([
  ['a later step of the join is within the join', '/join/before', '/join/address', true],
  ['one error is within the errors', '/errors/already-joined', '/errors', true],
  ['a name that only begins alike is another section', '/errors-old', '/errors', false],
  ['the start is within nothing else', '/', '/join/address', false],
])('%s', (_, path, entry, within) => {
  expect(isWithin(path, entry)).toBe(within);
});
