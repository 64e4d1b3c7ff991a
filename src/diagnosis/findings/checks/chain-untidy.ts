import { certificatePath, hasGap } from '#diagnosis/certificate/certificate-path.ts';
import type { TlsFact } from '#diagnosis/facts/tls-facts.ts';
import { defineCheck } from '../define-check.ts';
import { asCode, namesAsCode } from '#diagnosis/address/as-code.ts';

/** What is wrong with the chain as sent, in words; a root left out is as it should be (RFC 8446 section 4.4.2). */
function faultsOf({ certificates, moreCertificates = 0 }: TlsFact, checkedAt: number): string[] {
  const found = certificatePath(certificates, checkedAt);
  const { path, notSent, duplicates } = found;
  const named = (places: readonly number[]) =>
    namesAsCode(places.map((at) => certificates[at]?.subject ?? ''));
  const last = certificates[path.at(-1) ?? 0]?.subject ?? '';
  // What was not read may be what is missing.
  const gap = moreCertificates === 0 && hasGap(certificates, found);
  // Above a gap nobody can say what belongs to the path.
  const strangers = gap || moreCertificates > 0 ? [] : found.strangers;
  return [
    ...(gap && notSent !== null
      ? [
          `${asCode(notSent)}, which signed ${asCode(last)}, is not sent, although other CAs are; clients that do not have it refuse the certificate`,
        ]
      : []),
    ...(path.some((at, place) => at < (path[place - 1] ?? 0))
      ? ['the certificates are not sent in signing order']
      : []),
    ...(duplicates.length > 0 ? [`${named(duplicates)} is sent more than once`] : []),
    ...(strangers.length > 0 ? [`${named(strangers)} is sent, but is not part of its chain`] : []),
  ];
}

export default defineCheck({
  id: 'chain-untidy',
  rung: 'certificate-validity',
  asks: 'Does SPP send its chain without a gap, in order, and with nothing else?',
  basis: 'inferred',
  reads: ['tls'],
  neverFails: true,
  look({ tls }, { checkedAt }) {
    if (tls.outcome !== 'observed') return { verdict: 'skipped', text: 'no certificate was seen' };
    const faults = faultsOf(tls.fact, checkedAt);
    const { certificates, moreCertificates = 0 } = tls.fact;
    if (faults.length === 0 && moreCertificates > 0)
      return {
        verdict: 'unknown',
        text: `only ${certificates.length} of the ${certificates.length + moreCertificates} certificates sent were read`,
        values: { moreCertificates },
      };
    return faults.length === 0
      ? { verdict: 'passed', text: 'the chain is sent in order' }
      : { verdict: 'warning', text: faults.join('; '), values: { faults } };
  },
});
