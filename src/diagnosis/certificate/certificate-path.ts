import type { Certificate } from './certificate.ts';
import { judgeValidity } from './judge-validity.ts';

/** How the certificates that a server sends hang together. Places are those in the chain as sent, 0 the leaf. */
export interface CertificatePath {
  /** From the leaf to its issuer and on, as far as what was sent goes; empty where nothing was. */
  path: number[];
  /** Name of the CA that signed the last of the path and was not sent; null where that signed itself. */
  notSent: string | null;
  /** Places of certificates that stand there already. */
  duplicates: number[];
  /** Places of certificates that belong to no path from the leaf. */
  strangers: number[];
}

/** OpenSSL compares names without regard to case (X509_NAME_cmp); signatures are not looked at here. */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The path from the leaf through what was sent, by the names of issuer and subject.
 *
 * Where two certificates of one name were sent, the one in date is taken, as OpenSSL does; else the first.
 *
 * @param atMs milliseconds since the epoch, UTC
 */
export function certificatePath(chain: readonly Certificate[], atMs: number): CertificatePath {
  const path: number[] = chain.length === 0 ? [] : [0];
  const duplicates = chain.flatMap((one, at) =>
    chain.findIndex(({ fingerprintSha256 }) => fingerprintSha256 === one.fingerprintSha256) < at ? [at] : [],
  );
  const used = new Set([...path, ...duplicates]);
  let last = chain[0];
  while (last !== undefined && !last.selfIssued) {
    const { issuer } = last;
    const fitting = chain.flatMap((one, at) =>
      !used.has(at) && sameName(one.subject, issuer) ? [{ one, at }] : [],
    );
    const next = fitting.find(({ one }) => judgeValidity(one, atMs) === 'valid') ?? fitting[0];
    if (next === undefined) break;
    path.push(next.at);
    used.add(next.at);
    last = next.one;
  }
  const notSent = last === undefined || last.selfIssued ? null : last.issuer;
  return { path, notSent, duplicates, strangers: [...chain.keys()].filter((at) => !used.has(at)) };
}

/** True where something is missing between the path and other CAs that were sent: what is not sent is then no root left out. */
export const hasGap = (chain: readonly Certificate[], { notSent, strangers }: CertificatePath): boolean =>
  notSent !== null && strangers.some((at) => chain[at]?.isCa === true);
