/** The text without the characters of `signs` at its end, in one pass however many there are: a pattern would try each start. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
