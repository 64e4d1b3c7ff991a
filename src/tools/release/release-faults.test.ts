import { expect, it } from 'vitest';
import { releaseFaults } from './release-faults.mjs';

const texts = {
  manifest: '{"version":"1.2.3"}',
  lock: '{"packages":{"":{"version":"1.2.3"}}}',
  changes: '# Changes\n\n## 1.2.3\n\nNew.\n',
};

it('a version that stands everywhere can be released', () => {
  expect(releaseFaults(texts)).toEqual([]);
});

it.each([
  [
    'lockfile',
    { ...texts, lock: '{"packages":{"":{"version":"1.2.2"}}}' },
    /package-lock\.json says 1\.2\.2/,
  ],
  ['list of changes', { ...texts, changes: '# Changes\n\n## 1.2.2\n' }, /has no "## 1\.2\.3"/],
])('another version in the %s is named', (_, other, says) => {
  expect(releaseFaults(other)).toEqual([expect.stringMatching(says)]);
});

it('this checkout is ready', () => {
  expect(releaseFaults()).toEqual([]);
});
