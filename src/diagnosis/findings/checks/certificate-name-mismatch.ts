import { mayFitUnread } from '#diagnosis/certificate/coverage.ts';
import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import { offeredNames } from '#diagnosis/certificate/offered-names.ts';
import { defineCheck } from '../define-check.ts';
import { leafOf } from '#diagnosis/facts/leaf-of.ts';
import { asCode, namesAsCode, nameAsCode } from '#diagnosis/address/as-code.ts';

export default defineCheck({
  id: 'certificate-name-mismatch',
  rung: 'certificate-names',
  asks: 'Does the certificate cover this address, for an SPS like the one in the vendor’s example?',
  decides: true,
  basis: 'documented',
  reads: ['tls'],
  look({ tls }, { address: { host, kind } }) {
    const leaf = leafOf({ tls });
    if (leaf === undefined) return { verdict: 'skipped', text: 'no certificate was seen' };
    const { sps } = judgeCoverage(leaf, host, kind);
    const offered = offeredNames(leaf);
    const values = { entered: host, offered, reason: sps.reason, fingerprintSha256: leaf.fingerprintSha256 };
    if (sps.covers) return { verdict: 'passed', text: `it names ${nameAsCode(sps.entry ?? host)}`, values };
    if (mayFitUnread(leaf, sps))
      return {
        verdict: 'unknown',
        text: 'it includes more names than this checker reads, and none of those read matches',
        values,
      };
    if (sps.reason === 'ip-as-dns-name')
      return {
        verdict: 'failed',
        text: `it includes ${asCode(host)} as a DNS entry, not as an IP entry`,
        values,
        // The vendor's page does not tell the two kinds apart; runs of clients of that kind do.
        basis: 'inferred',
      };
    if (sps.reason === 'cn-ignored')
      return {
        verdict: 'failed',
        text: `it has ${asCode(host)} only as its common name, which does not count beside the entries of its subjectAltName`,
        values,
        // The vendor's page says common name or subjectAltName; runs of clients of that kind pass over the one beside the other.
        basis: 'inferred',
      };
    return offered.length === 0
      ? { verdict: 'failed', text: 'it names no address at all', values }
      : { verdict: 'failed', text: `it is for ${namesAsCode(offered)}, not ${asCode(host)}`, values };
  },
});
