/** What Docker's log driver `json-file` puts around each line that a container prints, in the order in which it writes. */
const opening = /\{"log": ?"/y;
const closing =
  /(?:\\[rn]){0,2}", ?"stream": ?"std(?:out|err)"(?:, ?"attrs": ?\{[^{}\r\n]{0,300}\})?, ?"time": ?"[^"\r\n]{0,40}"\}[ \t]{0,8}(?=[\r\n]|$)/g;
const longestRecord = 1 << 14;

/** The frame of a record around one line of a log: the line stands from `from` to `to`, and the frame ends at `end`. */
export interface RecordOfLine {
  from: number;
  to: number;
  end: number;
}

/** Reads the record that begins at `start`; undefined where none does. */
export function recordOfLine(text: string, start: number): RecordOfLine | undefined {
  opening.lastIndex = start;
  if (!opening.test(text)) return undefined;
  const from = opening.lastIndex;
  const lineEnd = text.indexOf('\n', from);
  const line = text.slice(from, Math.min(from + longestRecord, lineEnd < 0 ? text.length : lineEnd));
  closing.lastIndex = 0;
  const found = closing.exec(line);
  return found ? { from, to: from + found.index, end: from + closing.lastIndex } : undefined;
}
