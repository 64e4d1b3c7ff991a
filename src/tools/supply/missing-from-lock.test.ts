import { expect, test } from 'vitest';
import { missingFromLock } from './missing-from-lock.mjs';

const root = { version: '1.0.0' };
const binding = { version: '2.0.0', optionalDependencies: { '@x/darwin': '2.0.0' } };

test.each([
  [
    'a binary beside its package is found',
    { '': root, 'node_modules/x': binding, 'node_modules/@x/darwin': root },
  ],
  [
    'a binary inside its package is found',
    { '': root, 'node_modules/x': binding, 'node_modules/x/node_modules/@x/darwin': root },
  ],
  [
    'a binary above a nested package is found',
    { '': root, 'node_modules/y/node_modules/x': binding, 'node_modules/@x/darwin': root },
  ],
])('%s', (_, packages) => {
  expect(missingFromLock({ packages })).toEqual([]);
});

test('a binary for another system that the lockfile does not hold is named, with who wants it', () => {
  const packages = { '': root, 'node_modules/x': binding, 'node_modules/y/node_modules/@x/darwin': root };
  expect(missingFromLock({ packages })).toEqual([
    { by: 'node_modules/x@2.0.0', name: '@x/darwin', version: '2.0.0' },
  ]);
});
