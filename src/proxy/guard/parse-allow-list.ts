import type { Result } from '#diagnosis/address/result.ts';
import { specialBlocks } from './classify-ip.ts';
import { overlaps, parseBlock, type BlockProblem, type Ipv4Block } from './ipv4-block.ts';

/** Shortest prefix that an allow-list may hold: a wider one is not a list (security rule 7). */
const shortestPrefix = 8;

const words: Record<BlockProblem, string> = {
  'not-a-block': 'is not an IPv4 range like 10.20.0.0/16',
  ipv6: 'is IPv6; SPS joins over IPv4 only',
  'host-bits': 'does not begin at the first address of its range',
};

/** Reads a comma-separated list of IPv4 ranges that may be dialled; the sentence says which entry is wrong and why. */
export function parseAllowList(text: string): Result<Ipv4Block[], string> {
  const blocks: Ipv4Block[] = [];
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') return { ok: false, why: 'an entry is empty' };
    const block = parseBlock(entry);
    if (typeof block === 'string') return { ok: false, why: `${entry} ${words[block]}` };
    if (block.prefix < shortestPrefix)
      return { ok: false, why: `${entry} is too wide; the widest range is a /${shortestPrefix}` };
    // Whoever lists a range that is dialled only where it is listed means all of it; what is never dialled in it stays refused.
    const isWhole = specialBlocks.some(
      ({ block: special, range }) =>
        range.dialled === 'if-listed' && special.first === block.first && special.last === block.last,
    );
    const never = specialBlocks.find(
      ({ block: special, range }) => range.dialled === 'never' && !isWhole && overlaps(block, special),
    );
    if (never !== undefined)
      return {
        ok: false,
        why: `${entry} touches ${never.range.cidr} (${never.range.name}), which is never dialled; list the ranges beside it`,
      };
    blocks.push(block);
  }
  return { ok: true, value: blocks };
}
