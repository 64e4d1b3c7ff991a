import { everyActive, holdsActive } from './active-characters.ts';

const visible = (character: string): string =>
  holdsActive(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;

/** The same as `escapeHostile` for a text of any length, of which nothing is cut: the edge where a face prints. */
export const escapeWhole = (text: string): string => text.replaceAll(everyActive, visible);

/**
 * Makes text from outside harmless wherever it is printed: terminal, JSON, log, page, Markdown, clipboard.
 *
 * Active characters become visible `\u{…}`; everything else stays as it is. Text that had one never reads as an address
 * afterwards, since no address holds a backslash; nor does text that was cut, since none holds `…`.
 *
 * @param maxLength in UTF-16 units of the escaped text; what is longer is cut between two characters and ends in `…`
 */
export function escapeHostile(text: string, maxLength = 300): string {
  if (text.length <= maxLength && !holdsActive(text)) return text;
  const looked = text.slice(0, maxLength + 1);
  // Cut from the start, a pair of surrogates at the edge would be halved; the half goes, and with it nothing that is shown.
  const pieces = Array.from(looked, visible);
  const whole = pieces.join('');
  if (text.length <= maxLength && whole.length <= maxLength) return whole;
  let kept = '';
  for (const piece of pieces) {
    if (kept.length + piece.length > maxLength - 1) break;
    kept += piece;
  }
  return `${kept}…`;
}
