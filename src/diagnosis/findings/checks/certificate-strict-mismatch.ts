import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import { mayFitUnread, type CoverageReason } from '#diagnosis/certificate/coverage.ts';
import { defineCheck } from '../define-check.ts';
import { leafOf } from '#diagnosis/facts/leaf-of.ts';

const refusals: Partial<Record<CoverageReason, string>> = {
  'cn-ignored': 'only its common name matches; a newer SPS may check only subjectAltName and refuse it',
  'ip-as-dns-name': 'it includes the IP address as a DNS entry; a newer SPS may refuse that',
};
const anyRefusal = 'a newer, stricter client would refuse it for this address';

export default defineCheck({
  id: 'certificate-strict-mismatch',
  rung: 'certificate-names',
  asks: 'Does the certificate cover this address, for a newer, stricter client?',
  basis: 'inferred',
  reads: ['tls'],
  neverFails: true,
  look({ tls }, { address: { host, kind } }) {
    const leaf = leafOf({ tls });
    if (leaf === undefined) return { verdict: 'skipped', text: 'no certificate was seen' };
    const { sps, strict } = judgeCoverage(leaf, host, kind);
    if (strict.covers)
      return {
        verdict: 'passed',
        text: 'a newer, stricter client accepts it too',
        values: { reason: strict.reason },
      };
    if (mayFitUnread(leaf, strict) && sps.covers)
      return { verdict: 'unknown', text: 'it includes more names than this checker reads' };
    if (!sps.covers)
      return { verdict: 'skipped', text: 'the certificate does not cover this address for any client' };
    return {
      verdict: 'warning',
      text: refusals[strict.reason] ?? anyRefusal,
      values: { reason: strict.reason },
    };
  },
});
