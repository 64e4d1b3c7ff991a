import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** A word of a language, with the mark behind it; of scripts without white space several at once. */
const word = /^['(]?\p{L}{2,}(?:'\p{L}{1,2})?[',.:;!?)]{0,2}$/u;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** Most words are of none of these scripts. */
const isLatin = /^[\u0000-\u024f]*$/;
/** What programs put before their errors is no prose. */
const label =
  /^(?:error|warning|warn|info|debug|critical|fatal|notice|traceback|message|detail|details|reason|response|caused|by)[:,]?$|(?:error|exception|timeout)[':]{0,2}$/;
const longestWord = 40;

/** How many words of prose stand at `[from, to)`: those of a sentence, less what programs print. */
export function proseWords({ low, gaps }: Folded, from: number, to: number): number {
  let words = 0;
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && gaps[end] === gap.none) end++;
    if (end - start <= longestWord) {
      const written = low.slice(start, end);
      const many = isLatin.test(written) ? 0 : (written.match(withoutSpaces)?.length ?? 0);
      if (many > 0) words += many / 2;
      else if (word.test(written) && !label.test(written)) words++;
    }
    start = end;
  }
  return words;
}
