import type { Range } from '../join-errors/recognition.ts';

/** A line without the quoting of mail and the white space around it, and where it stands. */
export interface Line {
  text: string;
  at: Range;
}

/** Longest line that is looked at; what tools print of interest is shorter. */
const longestLine = 2000;
/** Lines that are looked at. */
const mostLines = 20_000;

/** The lines of a text, at most 20,000; of longer lines the first 2,000 units. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length && lines.length < mostLines) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const written = text.slice(start, Math.min(end, start + longestLine));
    const before = /^(?:>[ \t]?)*[ \t]*/.exec(written)?.[0].length ?? 0;
    const line = written.slice(before).trimEnd();
    lines.push({ text: line, at: [start + before, start + before + line.length] });
    start = end + 1;
  }
  return lines;
}
