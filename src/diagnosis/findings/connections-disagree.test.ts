import { describe, expect, it, test } from 'vitest';
import type { Checked } from '../facts/facts.ts';
import type { FindingId } from './catalogue.ts';
import type { Verdict } from './define-check.ts';
import {
  healthy,
  now,
  secondLike,
  swapped,
  withStatus,
  withLeaf,
  tlsFailed,
  statusFailed,
  notSpp,
  notPassed,
} from './fixtures/varied-facts.ts';

const differing: [string, Checked, [FindingId, Verdict][]][] = [
  [
    'another certificate for the same name is a warning',
    secondLike(withLeaf({ fingerprintSha256: 'bb11' })),
    [['connections-disagree', 'warning']],
  ],
  [
    'another appliance is a warning',
    secondLike(withStatus({ applianceId: 'another' })),
    [['connections-disagree', 'warning']],
  ],
  [
    'a replica on one of two connections stops the join',
    secondLike(withStatus({ isReplica: true, isPrimary: false })),
    [
      ['spp-is-replica', 'failed'],
      ['connections-disagree', 'failed'],
    ],
  ],
  [
    'a web page on one of two connections is not an SPP',
    secondLike(notSpp('web-page')),
    [
      ['not-spp', 'failed'],
      ['connections-disagree', 'failed'],
    ],
  ],
  [
    'a certificate for another name on one of two connections stops the join',
    secondLike(
      withLeaf({
        subjectAltName: [{ type: 'dns', value: 'other.practice.test' }],
        fingerprintSha256: 'bb11',
      }),
    ),
    [
      ['certificate-name-mismatch', 'failed'],
      ['connections-disagree', 'failed'],
    ],
  ],
];

describe('two connections to one address that are answered differently', () => {
  test.each(differing)('%s', (_name, check, expected) => {
    expect(notPassed(check)).toEqual(expected);
    expect(notPassed(swapped(check))).toEqual(expected);
  });

  test.each<[string, Checked]>([
    ['a clock that has gone on', secondLike(withStatus({ currentTime: now + 1000 }))],
    ['a role and an id that are not told', secondLike(withStatus({ applianceId: null, isPrimary: null }))],
  ])('%s is no difference', (_name, check) => {
    expect(notPassed(check)).toEqual([]);
  });

  it('are unknown, never alike, where the second gave no answer or was not made', () => {
    const unmade = healthy();
    for (const endpoint of unmade.facts.endpoints) delete endpoint.again;
    for (const check of [unmade, ...[statusFailed('timed-out'), tlsFailed('unknown')].map(secondLike)])
      expect(notPassed(check)).toEqual([['connections-disagree', 'unknown']]);
  });
});
