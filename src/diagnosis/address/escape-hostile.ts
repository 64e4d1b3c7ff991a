/**
 * Characters that act on a terminal, a log or a page instead of standing in it: C0, DEL, C1, soft hyphen, zero-width,
 * bidirectional and interlinear marks, line and paragraph separators, BOM, tags, and lone surrogates.
 */
const active =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\ud800-\udfff]/gu;

const visible = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * Makes text from outside harmless wherever it is printed: terminal, JSON, log, page, Markdown, clipboard.
 *
 * Active characters become visible `\u{…}`; everything else stays as it is. An escaped text never reads as an address, since
 * no address holds a backslash.
 *
 * @param maxLength in UTF-16 units of the escaped text; what is longer is cut and ends in `…`
 */
export function escapeHostile(text: string, maxLength = 300): string {
  const escaped = text.slice(0, maxLength + 1).replaceAll(active, visible);
  return text.length <= maxLength && escaped.length <= maxLength
    ? escaped
    : `${escaped.slice(0, maxLength - 1)}…`;
}
