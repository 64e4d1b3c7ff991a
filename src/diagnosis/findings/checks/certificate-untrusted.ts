import { certificatePath, hasGap } from '#diagnosis/certificate/certificate-path.ts';
import type { TlsFact } from '#diagnosis/facts/tls-facts.ts';
import { defineCheck, type Judgement } from '../define-check.ts';
import { asCode } from '#diagnosis/address/as-code.ts';

/** Where the chain ends, and what that leaves open. A root need not be sent (RFC 8446 section 4.4.2), so its absence is no fault. */
function unknownIssuer({ certificates, trust, moreCertificates = 0 }: TlsFact, checkedAt: number): Judgement {
  const found = certificatePath(certificates, checkedAt);
  const { path, notSent } = found;
  if (moreCertificates > 0)
    return {
      verdict: 'warning',
      text: `its chain leads to no CA that this checker knows. Of ${certificates.length + moreCertificates} certificates sent, ${certificates.length} were read. Whether SPS knows the CA was not tested`,
      values: { trust, moreCertificates },
    };
  if (hasGap(certificates, found))
    return {
      verdict: 'warning',
      text: 'its chain has a gap, so it leads to no CA that this checker knows',
      values: { trust, notSent },
    };
  const root = certificates[path.at(-1) ?? 0]?.subject ?? '';
  return {
    verdict: 'warning',
    text:
      notSent === null
        ? `its chain ends at ${asCode(root)}, a CA that this checker does not know. Whether SPS knows it was not tested`
        : `its chain ends below ${asCode(notSent)}, a CA that this checker does not know and that SPP does not send. A root need not be sent; any other CA must be, or some clients refuse the certificate`,
    values: { trust, notSent },
  };
}

export default defineCheck({
  id: 'certificate-untrusted',
  rung: 'certificate-validity',
  asks: 'Does the chain lead to a CA that this checker trusts?',
  basis: 'inferred',
  reads: ['tls'],
  neverFails: true,
  look({ tls }, { checkedAt }) {
    if (tls.outcome !== 'observed') return { verdict: 'skipped', text: 'no certificate was seen' };
    const { trust } = tls.fact;
    switch (trust) {
      case 'trusted':
        return { verdict: 'passed', text: 'its chain is trusted here' };
      case 'self-signed':
        return {
          verdict: 'warning',
          text: 'self-signed, as SPP ships; no document says that this stops a join',
          values: { trust },
        };
      case 'unknown-issuer':
      case 'incomplete':
        return unknownIssuer(tls.fact, checkedAt);
      default:
        return {
          verdict: 'unknown',
          text: 'could not tell whether its chain is trusted',
          values: { trust },
        };
    }
  },
});
