import { mayFitUnread } from '#diagnosis/certificate/coverage.ts';
import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import { offeredNames } from '../certificate-names.ts';
import { defineCheck } from '../define-check.ts';
import { leafOf } from '../leaf.ts';
import { mono, monoList, monoName } from '../mono.ts';

export default defineCheck({
  id: 'certificate-name-mismatch',
  rung: 'certificate-names',
  asks: 'Does the certificate name this address, for the SPS client of the documented error?',
  basis: 'documented',
  reads: ['tls'],
  look({ tls }, { address: { host, kind } }) {
    const leaf = leafOf(tls);
    if (leaf === undefined) return { verdict: 'skipped', text: 'no certificate was seen' };
    const { sps } = judgeCoverage(leaf, host, kind);
    const offered = offeredNames(leaf);
    const values = { entered: host, offered, reason: sps.reason, fingerprintSha256: leaf.fingerprintSha256 };
    if (sps.covers) return { verdict: 'passed', text: `it names ${monoName(sps.entry ?? host)}`, values };
    if (mayFitUnread(leaf, sps))
      return {
        verdict: 'unknown',
        text: 'it holds more names than this checker reads, and none of those read fits',
        values,
      };
    if (sps.reason === 'ip-as-dns-name')
      return {
        verdict: 'failed',
        text: `it holds ${mono(host)} as a DNS name, not as an IP address`,
        values,
        // The vendor's page does not tell the two kinds apart; runs of clients of that kind do.
        basis: 'inferred',
      };
    return offered.length === 0
      ? { verdict: 'failed', text: 'it names no address at all', values }
      : { verdict: 'failed', text: `it is for ${monoList(offered)}, not ${mono(host)}`, values };
  },
});
