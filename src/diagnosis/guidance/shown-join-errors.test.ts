import { expect, test } from 'vitest';
import type { Checked } from '../facts/facts.ts';
import { now, withLeaf, withStatus } from '../findings/fixtures/varied-facts.ts';
import { runChecks } from '../findings/run-checks.ts';
import type { Basis } from '../sources/basis.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { shownJoinErrors } from './shown-join-errors.ts';

const host = 'spp.practice.test';
const other = { type: 'dns', value: 'other.practice.test' } as const;
const byIp = (check: Checked): Checked => ({
  ...check,
  address: { typed: '192.0.2.10', host: '192.0.2.10', kind: 'ipv4' },
});

test.each<[what: string, check: Checked, id: JoinErrorId, basis: Basis]>([
  [
    'a certificate for another name, as in the vendor’s example',
    withLeaf({ subjectAltName: [other], commonNames: ['other.practice.test'] }),
    'certificate-name-mismatch',
    'documented',
  ],
  [
    'an IP address written as a DNS entry, which only runs of clients show',
    byIp(withLeaf({ subjectAltName: [{ type: 'dns', value: '192.0.2.10' }] })),
    'certificate-name-mismatch',
    'inferred',
  ],
  [
    'a common name beside other entries, where the vendor says that either will do',
    withLeaf({ subjectAltName: [other], commonNames: [host] }),
    'certificate-name-mismatch',
    'inferred',
  ],
  ['a replica', withStatus({ isReplica: true, isPrimary: false }), 'spp-is-replica', 'documented'],
])('%s', (_what, check, id, basis) => {
  expect(shownJoinErrors(runChecks(check, now))).toContainEqual({ id, basis });
});
