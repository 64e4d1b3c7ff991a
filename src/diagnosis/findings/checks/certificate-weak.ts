import { certificatePath } from '#diagnosis/certificate/certificate-path.ts';
import { judgeStrength } from '#diagnosis/certificate/judge-strength.ts';
import { defineCheck } from '../define-check.ts';
import { mono } from '../mono.ts';

const texts = {
  key: 'its key is too short for SPS: at least RSA 2048 or ECC 224 bit is wanted',
  digest: 'it is signed with SHA-1 or MD5, which SPS refuses',
} as const;

export default defineCheck({
  id: 'certificate-weak',
  rung: 'certificate-validity',
  asks: 'Is the certificate strong enough for a hardened SPS?',
  basis: 'documented',
  source: {
    title: 'SPS release notes: hardened SSL settings from 6.10.0',
    url: 'https://support.oneidentity.com/technical-documents/safeguard-for-privileged-sessions-on-demand/hosted/release-notes/4#TOPIC-1758920',
    version: 'SPS 6.10.0 and later',
  },
  reads: ['tls'],
  look({ tls }, { checkedAt }) {
    if (tls.outcome !== 'observed') return { verdict: 'skipped', text: 'no certificate was seen' };
    const chain = tls.fact.certificates;
    // What was sent beside the path is verified by nobody.
    const { path } = certificatePath(chain, checkedAt);
    const [first] = judgeStrength(path.flatMap((at) => chain[at] ?? []));
    if (first === undefined) {
      const { kind, bits } = chain[0]?.key ?? { kind: 'unknown', bits: null };
      return {
        verdict: 'passed',
        text: bits === null ? 'strong enough' : `${kind.toUpperCase()} ${bits} bit, strong enough`,
      };
    }
    const index = path[first.index] ?? 0;
    const whose = index === 0 ? '' : `the certificate of its CA ${mono(chain[index]?.subject ?? '')}: `;
    return {
      verdict: 'failed',
      text: `${whose}${texts[first.weakness]}`,
      values: { index, weakness: first.weakness },
    };
  },
});
