import type { Folded } from '../../reading/fold.ts';
import { gap } from '../../reading/fold.ts';

/** A browser's page is no longer than this around the words that decide. */
const longestPage = 400;
/** An IPv4 address, or a name of at least two labels; white space ends both, and a word of a sentence may follow a full stop. */
const host =
  /^['(]?(?:https:\/\/)?(\d{1,3}(?:\.\d{1,3}){3}|(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})(?::\d{1,5})?(?:\/\S*)?(?:'s)?[',.:;)]{0,3}$/u;

/** The one host that stands near a browser's page, in whatever language its sentences are; undefined where none or several do. */
export function hostBeside(
  { text, gaps }: Folded,
  { start, end }: { start: number; end: number },
): string | undefined {
  const found = new Set<string>();
  const until = Math.min(text.length, end + longestPage);
  for (let from = Math.max(0, start - longestPage); from < until;) {
    let to = from + 1;
    while (to < text.length && gaps[to] === gap.none) to++;
    const name = host.exec(text.slice(from, to))?.[1];
    if (name !== undefined) found.add(name.toLowerCase());
    from = to;
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}
