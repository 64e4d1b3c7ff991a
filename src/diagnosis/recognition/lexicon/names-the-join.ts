import { isWordEdge } from './phrase-edges.ts';
import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** The two products and their maker, and words that only the join says. */
const names =
  /sps|spp|safeguard|oneidentity|errorsendingrequest|joinfailed|sessionmodules|psmvalidation|join(?=[|:,.)'*\]])/g;

/** Whether what stands at `[start, end)` is a word, not a label of a host's name. */
function isWord(folded: Folded, start: number, end: number): boolean {
  const { low, text, gaps } = folded;
  // SPS's button is written with a capital, and people set it off.
  if (low.startsWith('join', start) && text.charAt(start) !== 'J') return false;
  if (!isWordEdge(folded, start) || !isWordEdge(folded, end)) return false;
  const isLabel = gaps[start] === gap.none && /\/\/$|\.$/.test(low.slice(Math.max(0, start - 2), start));
  const goesOn =
    gaps[end] === gap.none && gaps[end + 1] === gap.none && /^\.[a-z]/.test(low.slice(end, end + 2));
  return !isLabel && !goesOn;
}

/** Where words stand that name SPS, SPP or their join, ascending. */
export const namesOfTheJoin = (folded: Folded): number[] =>
  Array.from(folded.low.matchAll(names))
    .filter(({ index, 0: { length } }) => isWord(folded, index, index + length))
    .map(({ index }) => index);
