/** How a stretch differs from a word: letters that are others, and letters too many or too few. */
export interface Distance {
  replaced: number;
  moved: number;
}

/**
 * Where a word begins and ends in a text around a place, with the fewest wrong letters; null where there are more than allowed.
 *
 * No more than one letter is too many or too few: a word such as “not” is never read over.
 *
 * @param from  where the word would begin if nothing were wrong before the place that was found
 */
export function nearAt(
  text: string,
  word: string,
  from: number,
  slack: number,
): { start: number; end: number; wrong: number } | null {
  let best: { start: number; end: number; wrong: number } | null = null;
  for (const shift of [0, 1, -1]) {
    const start = from + shift;
    if (start < 0) continue;
    for (const more of [0, 1, -1]) {
      const end = start + word.length + more;
      if (end > text.length) continue;
      const wrong = wrongIn(text, start, end, word, slack);
      if (wrong !== null && wrong < (best?.wrong ?? slack + 1)) best = { start, end, wrong };
    }
  }
  return best;
}

/** Wrong letters where at most one is too many or too few; digits are never taken for others. */
function wrongIn(text: string, start: number, end: number, word: string, slack: number): number | null {
  const differ = (at: number, of: number): boolean => text.charAt(at) !== word.charAt(of);
  const length = end - start;
  let head = 0;
  if (length === word.length) {
    let wrong = 0;
    for (let i = 0; i < length; i++) if (differ(start + i, i) && ++wrong > slack) return null;
    return wrong;
  }
  while (head < Math.min(length, word.length) && !differ(start + head, head)) head++;
  let tail = 0;
  const shorter = Math.min(length, word.length);
  while (tail < shorter - head && !differ(end - 1 - tail, word.length - 1 - tail)) tail++;
  const wrong = 1 + (shorter - head - tail);
  return wrong > slack ? null : wrong;
}
