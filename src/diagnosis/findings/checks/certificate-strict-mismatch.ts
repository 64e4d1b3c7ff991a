import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import { mayFitUnread, type CoverageReason } from '#diagnosis/certificate/coverage.ts';
import { defineCheck } from '../define-check.ts';
import { leafOf } from '../leaf.ts';

const refusals: Partial<Record<CoverageReason, string>> = {
  'cn-ignored': 'only its common name fits; a newer SPS may look at subjectAltName alone and refuse it',
  'ip-as-dns-name': 'the IP address stands in it as a DNS name; a newer SPS may refuse that',
};
const anyRefusal = 'a newer, stricter client would refuse it for this address';

export default defineCheck({
  id: 'certificate-strict-mismatch',
  rung: 'certificate-names',
  asks: 'Does the certificate name this address, for a strict modern client?',
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }, { address: { host, kind } }) {
    const leaf = leafOf(tls);
    if (leaf === undefined) return { verdict: 'skipped', text: 'no certificate was seen' };
    const { sps, strict } = judgeCoverage(leaf, host, kind);
    if (strict.covers)
      return { verdict: 'passed', text: 'a strict client accepts it too', values: { reason: strict.reason } };
    if (mayFitUnread(leaf, strict) && sps.covers)
      return { verdict: 'unknown', text: 'it holds more names than this checker reads' };
    if (!sps.covers)
      return { verdict: 'skipped', text: 'the certificate does not name this address for any client' };
    return {
      verdict: 'warning',
      text: refusals[strict.reason] ?? anyRefusal,
      values: { reason: strict.reason },
    };
  },
});
