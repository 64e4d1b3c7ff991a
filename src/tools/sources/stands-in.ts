import { cutMarked } from '#wizard/ui/cut-marked.ts';

const plainSigns = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ');

/** The `**labels**`, menu paths and `` `strings` `` of a marked text, without the marks. */
export const markedPieces = (text: string): string[] =>
  cutMarked(text)
    .filter(({ kind }) => kind !== 'plain')
    .map((stretch) => plainSigns(stretch.text));

const spelt = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const speltTime = new RegExp(`\\b(${spelt.join('|')})(?= (?:minute|second|hour))`, 'g');

/** Ports, versions, codes, sizes, times, dates, and names such as `SHA-1`, wherever they stand in a text but in `{fields}` and `<values>`. */
export const numbersIn = (text: string): string[] =>
  text
    .replaceAll(/\{[^{}]*\}|<[^<>]*>/g, '')
    .replaceAll(speltTime, (word) => String(spelt.indexOf(word) + 2))
    .match(/(?<![\w.-])(?:[A-Z]+-)?\d+(?:[.-]\d+)*(?!\w)/g) ?? [];

/** A name as `Get-SafeguardSessionCluster`: PowerShell takes capitals and small letters for the same. */
const hasCmdlet = /\b[A-Za-z]+-Safeguard[A-Za-z]+/;

/** What has to stand there, in order, around `{fields}`, `<values>` and what an ellipsis leaves out. */
export const fixedParts = (piece: string): string[] =>
  piece
    .split(/\{[^{}]*\}|<[^<>]*>|…/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether a label, path or string of a statement is a part of one that is marked in the excerpt. */
export function standsIn(piece: string, excerpt: string): boolean {
  const sameCase = (text: string) => (hasCmdlet.test(piece) ? text.toLowerCase() : text);
  const parts = fixedParts(sameCase(piece));
  return markedPieces(excerpt).some((marked) => {
    let from = 0;
    return parts.every((part) => {
      const at = sameCase(marked).indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}
