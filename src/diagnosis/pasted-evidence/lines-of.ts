import type { View } from '../recognition/reading/view.ts';
import type { Range } from '../recognition/recognition.ts';

/** A line that holds something, without the quoting of mail, the keys of JSON before it and the white space around it, and where it stands. */
export interface Line {
  text: string;
  at: Range;
  /** Where a stretch of `text` stands in the original. */
  rangeOf(start: number, length: number): Range;
}

/** Longest line that is looked at; what tools print of interest is shorter. */
const longestLine = 2000;
/** Lines that are looked at, less the empty ones. */
const mostLines = 20_000;

/** Longest text that is looked at, in UTF-16 units; certificates and the output of one command are far shorter. */
const longestText = 1_000_000;

/** As much of a pasted text as is read, each unit at its place; lines end as on Unix. */
export const textToRead = (pasted: string): string => pasted.slice(0, longestText).replaceAll('\r\n', ' \n');

/** Tools print plain spaces and quotes; mail and word processors make others of them. One unit stays one unit. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"');

const quoting = /^(?:>[ \t]?)*[ \t]*/;
/** The same, and the keys of JSON whose value begins with this line. */
const quotingAndKeys = /^(?:>[ \t]?)*[ \t]*(?:[{[, ]{0,4}"[\w.@-]{1,40}" ?: ?"){0,3}/;

/** The quote that closes a value of JSON or CSV which began in an earlier line, and the brackets behind it. */
const closing = /"[}\],\s]{0,8}$/;

function withoutEnd(line: string, isDecoded: boolean): string {
  if (!isDecoded || !closing.test(line)) return line;
  return line.split('"').length % 2 === 0 ? line.replace(closing, '').trimEnd() : line;
}

/**
 * The lines of a text that hold something, at most 20,000; of longer lines the first 2,000 units.
 *
 * @param isDecoded  escapes are read already, so that a value of JSON may begin a line and end in another
 */
export function linesOf({ text, from, to }: View, isDecoded: boolean): Line[] {
  const opening = isDecoded ? quotingAndKeys : quoting;
  const lines: Line[] = [];
  const rangeAt = (start: number, end: number): Range => {
    const first = from[start] ?? to[start - 1] ?? 0;
    return [first, end > start ? (to[end - 1] ?? first) : first];
  };
  let start = 0;
  while (start <= text.length && lines.length < mostLines) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (end === start) {
      start = end + 1;
      continue;
    }
    const written = plainSigns(text.slice(start, Math.min(end, start + longestLine)));
    const before = opening.exec(written)?.[0].length ?? 0;
    const line = withoutEnd(written.slice(before).trimEnd(), isDecoded);
    const lineStart = start + before;
    if (line !== '')
      lines.push({
        text: line,
        at: rangeAt(lineStart, lineStart + line.length),
        rangeOf: (offset, length) => rangeAt(lineStart + offset, lineStart + offset + length),
      });
    start = end + 1;
  }
  return lines;
}
