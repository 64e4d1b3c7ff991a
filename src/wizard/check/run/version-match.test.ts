import { describe, expect, test } from 'vitest';
import { saidVersion } from '../../answers/version.ts';
import { isForSessionsInitiated, versionMatch } from './version-match.ts';

describe('versions of SPS and SPP', () => {
  const cases: [string, string | null, string | null, ReturnType<typeof versionMatch>][] = [
    ['the same release', '8.2.0', '8.2.0.21662', { verdict: 'same' }],
    ['the same, written as people write it', 'SPS 8.2.0 (build 1)', '8.2.0.21662', { verdict: 'same' }],
    ['the same long-term release', '8.0.1 LTS', '8.0.1.2', { verdict: 'same' }],
    ['the patch of SPS left out', '8.0', '8.0.1.2', { verdict: 'same-as-typed' }],
    ['the patch of SPS left out, with a comma', '6,0', '6.0.12.1', { verdict: 'same-as-typed' }],
    ['the patch of SPP left out', '8.0.1', '8.0', { verdict: 'same-as-typed' }],
    ['another patch', '8.2.1', '8.2.0.21662', { verdict: 'patch-differs' }],
    ['two feature releases', '7.1', '7.4.0.1', { verdict: 'differs' }],
    ['long-term support with a feature release', '6.0.1', '6.1.0.1', { verdict: 'lts-with-feature' }],
    ['two long-term support releases', '7.0.3 LTS', '8.0.1.1', { verdict: 'differs' }],
    ['the first pair that can be joined', '6.0', '2.7.0.1', { verdict: 'minimum-pair' }],
    ['a later pair of that time', '6.2.0', '2.11.1.1', { verdict: 'minimum-pair' }],
    ['an SPP before that', '6.0', '2.6.0.1', { verdict: 'too-old', which: 'spp' }],
    ['an SPS before that', '5.11', '8.2.0.1', { verdict: 'too-old', which: 'sps' }],
    ['an SPS before that, with no SPP', '5.11.2', null, { verdict: 'too-old', which: 'sps' }],
    ['only one version', '8.2', ' ', null],
    ['no version typed', 'the newest', '8.2.0.1', { verdict: 'unreadable', which: 'sps' }],
    ['two versions in one field', '8.2 and 8.0', '8.2.0.1', { verdict: 'unreadable', which: 'sps' }],
    ['an SPP that says something else', '8.2', 'unknown', { verdict: 'unreadable', which: 'spp' }],
  ];
  test.each(cases)('%s', (_name, sps, spp, match) => {
    expect(versionMatch(saidVersion(sps ?? ''), saidVersion(spp ?? ''))).toEqual(match);
  });
});

test.each<[sps: string, spp: string, ready: boolean | null]>([
  ['6.2', '2.8', true],
  ['8.2.0', '8.2.0.1', true],
  ['6.0.2', '2.8.0.1', true],
  ['6.0.1', '2.8', false],
  ['6.0', '6.0.12.1', null],
  ['6.1.0', '6.1.0.1', false],
  ['6.2', '2.7', false],
  ['5.11', '8.0', false],
  ['newest', '8.0', null],
])('SPS %s with SPP %s for sessions-initiated workflows: %s', (sps, spp, ready) => {
  const said = [saidVersion(sps), saidVersion(spp)] as const;
  expect(said[0] !== null && said[1] !== null && isForSessionsInitiated(said[0], said[1])).toBe(ready);
});
