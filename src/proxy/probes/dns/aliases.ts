import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import type { Resolver } from './resolver.ts';

/** Longest chain that is followed; resolvers give up at about as many. */
const maxAliases = 8;

/** Longest DNS name in characters (RFC 1035). */
const maxName = 253;

/**
 * The chain of aliases from a name on, without the name: empty where it is no alias, null where that cannot be told.
 *
 * For the report only. Nothing of it is looked up for addresses or dialled.
 */
export async function aliasesOf(
  name: string,
  resolver: Resolver,
  signal: AbortSignal,
): Promise<string[] | null> {
  if (!name.includes('.')) return null; // completed by a search list that only the platform knows
  const chain: string[] = [];
  for (let current = name; chain.length < maxAliases;) {
    try {
      const [next] = await resolver.alias(current, signal);
      if (next === undefined) break;
      chain.push(escapeHostile(next, maxName));
      current = next;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ENODATA' || chain.length > 0) break;
      return null;
    }
  }
  return chain;
}
