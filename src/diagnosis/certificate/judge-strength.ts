import type { Certificate } from './certificate.ts';

/** Smallest keys that SPS connects to, from its hardened settings (SPS release notes, 6.10.0). Other kinds have no such rule. */
const smallestBits: Partial<Record<Certificate['key']['kind'], number>> = { rsa: 2048, dsa: 2048, ec: 224 };
/** Digests that SPS refuses in certificates other than root CAs (the same source); MD2 is older than both that it names. */
const weakDigests = new Set<Certificate['signatureDigest']>(['sha1', 'md5', 'md2']);

export interface Weakness {
  /** Place in the chain as sent, 0 the leaf. */
  index: number;
  weakness: 'key' | 'digest';
}

/** What in a chain is too weak for an SPS from 6.10.0 on, leaf first; empty where nothing is. A root's own signature does not count. */
export function judgeStrength(chain: readonly Certificate[]): Weakness[] {
  return chain.flatMap(({ key, signatureDigest, selfIssued, isCa }, index) => {
    const found: Weakness[] = [];
    if (key.bits !== null && key.bits < (smallestBits[key.kind] ?? 0)) found.push({ index, weakness: 'key' });
    const isRoot = selfIssued && (isCa || index > 0);
    if (weakDigests.has(signatureDigest) && !isRoot) found.push({ index, weakness: 'digest' });
    return found;
  });
}
