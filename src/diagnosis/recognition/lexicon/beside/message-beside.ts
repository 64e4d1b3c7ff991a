import type { Folded } from '../../reading/fold.ts';
import { gap } from '../../reading/fold.ts';

/** SPP's messages are sentences; what is longer is something else. In units without white space. */
const longest = 240;
/** In JSON the message stands behind the code, or right before it; a key of the same object is between at most. */
const farthest = 60;
const behind = /^[',]{0,2}'?message'?:'?/;
const before = /'?message'?:'?([^'{}]{3,240})'?,'?$/;
/** SPS prints the message above the code, below the end of its own. */
const endOfRedMessage = '(joinfailed)';

/** A stretch as it stood, with its white space, a space each. */
function written({ text, gaps }: Folded, from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++)
    words += (at > from && gaps[at] !== gap.none ? ' ' : '') + text.charAt(at);
  return words;
}

/** What SPP says with a code at a place: its `Message`, or the sentence that SPS prints above the code. Undefined where none stands there. */
export function messageBeside(
  folded: Folded,
  { start, end }: { start: number; end: number },
): string | undefined {
  const { low } = folded;
  const key = behind.exec(low.slice(end, end + farthest));
  if (key) {
    const from = end + key[0].length;
    const to = low.indexOf("'", from);
    return to > from && to - from <= longest ? written(folded, from, to) : undefined;
  }
  const lead = low.slice(Math.max(0, start - longest - farthest), start);
  const quoted = before.exec(lead);
  if (quoted?.[1] !== undefined) {
    const from = start - quoted[0].length + quoted[0].indexOf(quoted[1]);
    return written(folded, from, from + quoted[1].length);
  }
  const close = lead.lastIndexOf(endOfRedMessage);
  if (close < 0) return undefined;
  const from = start - lead.length + close + endOfRedMessage.length;
  const isSentence = start > from && start - from <= longest && !/[{}]/.test(low.slice(from, start));
  return isSentence ? written(folded, from, start) : undefined;
}
