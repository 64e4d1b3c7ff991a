import { describe, expect, test } from 'vitest';
import { versionMatch } from './version-match.ts';

describe('versions of SPS and SPP', () => {
  const cases: [string, string, string, ReturnType<typeof versionMatch>][] = [
    ['the same release', '8.2.0', '8.2.0.21662', { verdict: 'same' }],
    ['the patch level left out', '8.2', '8.2.0.21662', { verdict: 'same' }],
    ['another patch level', '8.2.1', '8.2.0.21662', { verdict: 'patch-differs' }],
    ['two feature releases', '7.1', '7.4.0.1', { verdict: 'differs' }],
    ['long-term support with a feature release', '6.0.1', '6.1.0.1', { verdict: 'lts-with-feature' }],
    ['two long-term support releases', '7.0.3 LTS', '8.0.1.1', { verdict: 'differs' }],
    ['the first pair that can be joined', '6.0', '2.7.0.1', { verdict: 'patch-differs' }],
    ['an SPP before that', '6.0', '2.5.0.1', { verdict: 'too-old' }],
    ['no version typed', 'the newest', '8.2.0.1', { verdict: 'unreadable', which: 'sps' }],
    ['an SPP that says something else', '8.2', 'unknown', { verdict: 'unreadable', which: 'spp' }],
  ];
  test.each(cases)('%s', (_name, sps, spp, match) => {
    expect(versionMatch(sps, spp)).toEqual(match);
  });
});
