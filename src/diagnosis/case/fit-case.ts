import type { Deflate } from './case-link.ts';
import { fragmentOfCase } from './case-link.ts';
import type { LeftOut, SharedCase } from './case.ts';

/** The length from which a mail program or a chat may cut a link, in characters. */
export const longestSafe = 1800;

/** What can go, the least missed first, and the case without it; null where there is none of it. */
const cuts: readonly [what: LeftOut, without: (shared: SharedCase) => SharedCase | null][] = [
  ['words-in-text', (shared) => (shared.seen.length === 0 ? null : { ...shared, seen: [] })],
  [
    'earlier-checks',
    ({ earlier = [], ...shared }) => (earlier.length < 2 ? null : { ...shared, earlier: earlier.slice(-1) }),
  ],
  [
    'issuers',
    (shared) => {
      const { check } = shared;
      const endpoints = check?.endpoints.map((endpoint) => {
        if (!('saw' in endpoint.tls)) return endpoint;
        const { chain, unread = 0, ...seen } = endpoint.tls.saw;
        // The leaf, and the one that signed it: what is said of a chain is said of these.
        const kept = chain.slice(0, 2);
        if (kept.length === chain.length) return endpoint;
        return {
          ...endpoint,
          tls: { saw: { ...seen, chain: kept, unread: unread + chain.length - kept.length } },
        };
      });
      const isSame = endpoints?.every((endpoint, at) => endpoint === check?.endpoints[at]) ?? true;
      return check === null || endpoints === undefined || isSame
        ? null
        : { ...shared, check: { ...check, endpoints } };
    },
  ],
];

/**
 * The case as its link holds it: cut until the link is no longer than `longestSafe`, as far as something can go. What went is said in it
 * (`leftOut`).
 *
 * @param before length of what stands before the fragment, in characters
 */
export async function fitCase(shared: SharedCase, before: number, deflate: Deflate): Promise<SharedCase> {
  let fitted = shared;
  for (const [what, without] of cuts) {
    if (before + (await fragmentOfCase(fitted, deflate)).length < longestSafe) return fitted;
    const cut = without(fitted);
    if (cut !== null) fitted = { ...cut, leftOut: [...(fitted.leftOut ?? []), what] };
  }
  return fitted;
}
