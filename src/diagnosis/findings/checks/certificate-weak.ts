import { hardenedTls } from '#diagnosis/sources/documents.ts';
import { certificatePath } from '#diagnosis/certificate/certificate-path.ts';
import type { Certificate } from '#diagnosis/certificate/certificate.ts';
import { judgeStrength, type Weakness } from '#diagnosis/certificate/judge-strength.ts';
import { defineCheck, type Judgement } from '../define-check.ts';
import { asCode } from '#diagnosis/address/as-code.ts';

const digests: Partial<Record<Certificate['signatureDigest'], string>> = {
  sha1: 'SHA-1',
  md5: 'MD5',
  md2: 'MD2',
};

/** What is weak, and what SPS makes of it. @param ca its marked name, null for the server's own certificate */
function faultOf(
  weakness: Weakness['weakness'],
  { key, signatureDigest }: Certificate,
  ca: string | null,
): Required<Pick<Judgement, 'text' | 'rule'>> {
  if (weakness === 'digest') {
    const digest = digests[signatureDigest] ?? signatureDigest;
    return {
      text:
        ca === null
          ? `it is signed with ${digest}`
          : `the certificate of its CA ${ca} is signed with ${digest}`,
      rule: 'SPS refuses such a signature from version 6.10.0 on',
    };
  }
  const kind = key.kind.toUpperCase();
  const size = key.bits ?? 'an unknown number of';
  return {
    text:
      ca === null
        ? `its key is ${kind} with ${size} bits`
        : `the key of its CA ${ca} is ${kind} with ${size} bits`,
    rule: 'From version 6.10.0 on, SPS refuses keys below RSA 2048 bits or ECC 224 bits',
  };
}

export default defineCheck({
  id: 'certificate-weak',
  rung: 'certificate-validity',
  asks: 'Is the certificate strong enough for SPS 6.10.0 and newer?',
  decides: true,
  basis: 'documented',
  source: hardenedTls,
  reads: ['tls'],
  look({ tls }, { checkedAt }) {
    if (tls.outcome !== 'observed') return { verdict: 'skipped', text: 'no certificate was seen' };
    const chain = tls.fact.certificates;
    // What was sent beside the path is verified by nobody.
    const { path, notSent } = certificatePath(chain, checkedAt);
    const [first] = judgeStrength(path.flatMap((at) => chain[at] ?? []));
    const { moreCertificates = 0 } = tls.fact;
    // A path that ends in a root goes no further, whatever else was sent.
    if (first === undefined && notSent !== null && moreCertificates > 0)
      return {
        verdict: 'unknown',
        text: `strong enough as far as it was read: ${chain.length} of ${chain.length + moreCertificates} certificates`,
        values: { moreCertificates },
      };
    if (first === undefined) {
      const { kind, bits } = chain[0]?.key ?? { kind: 'unknown', bits: null };
      return {
        verdict: 'passed',
        text: bits === null ? 'strong enough' : `${kind.toUpperCase()} with ${bits} bits, strong enough`,
      };
    }
    const index = path[first.index] ?? 0;
    const weak = chain[index];
    if (weak === undefined) return { verdict: 'skipped', text: 'no certificate was seen' };
    const { text, rule } = faultOf(first.weakness, weak, index === 0 ? null : asCode(weak.subject));
    return {
      verdict: 'failed',
      text,
      rule,
      values: { index, weakness: first.weakness },
    };
  },
});
