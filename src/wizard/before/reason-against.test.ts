import { expect, test } from 'vitest';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { healthy, now, withLeaf, withStatus } from '#diagnosis/findings/fixtures/varied-facts.ts';
import { reasonAgainst } from './reason-against.ts';

function idOfReason(checked: Checked): string | null {
  const check = { checked, checkedAt: now };
  return reasonAgainst({ check, candidates: [], diagnosis: diagnose(check) })?.id ?? null;
}
const { host } = healthy().address;

test.each([
  ['nothing speaks against a healthy SPP', healthy(), null],
  [
    'a certificate for another name does',
    withLeaf({ subjectAltName: [{ type: 'dns', value: 'other.test' }], commonNames: [] }),
    'certificate-name-mismatch',
  ],
  ['a replica does', withStatus({ isReplica: true, isPrimary: false }), 'spp-is-replica'],
  [
    'a certificate that only an old client takes does, too, though nothing would stop the join',
    withLeaf({ subjectAltName: null, commonNames: [host] }),
    'certificate-strict-mismatch',
  ],
])('%s', (_name, checked, expected) => {
  expect(idOfReason(checked)).toBe(expected);
});
