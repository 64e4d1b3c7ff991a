import type { View } from './view.ts';
import { textOf, ViewBuilder } from './view.ts';

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const clock = '\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?';
const zone = '(?: ?Z| ?[+-]\\d{2}:?\\d{2}| UTC)?';
const stamp = `(?:${month} [ \\d]\\d(?: \\d{4})? ${clock}|\\d{4}[-/]\\d{2}[-/]\\d{2}[T ]${clock}${zone})`;
const process = '[A-Za-z0-9_./@-]{1,64}(?:\\[\\d{1,10}\\])?:';

/**
 * What tools put before every line: quoting of mail, syslog and journald prefixes (RFC 3164, RFC 5424, `journalctl`),
 * container names, line numbers with a bar. Each is bounded, and tried at the start of a line only.
 */
const prefixes: readonly RegExp[] = [
  /[ \t]*(?:>[ \t]?){1,30}/y,
  new RegExp(`(?:<\\d{1,3}>(?:1 )?)?\\[?${stamp}\\]?(?: [A-Za-z0-9_.:-]{1,80} ${process})?[ \\t]?`, 'y'),
  /\[[ \t]{0,6}\d{1,7}\.\d{3,9}\][ \t]?/y,
  /[ \t]{0,8}\d{1,6}[ \t]?[|│][ \t]?/y,
  /[A-Za-z0-9_.-]{1,40}[ \t]{1,20}\|[ \t]/y,
  /[ \t]*[|│║][ \t]/y,
];

const longestPrefix = 240;
const lineFeed = 10;
const carriageReturn = 13;

/** How many units of the line are such a prefix. Prefixes may stand behind one another, up to four. */
function prefixLength(line: string): number {
  let length = 0;
  for (let round = 0; round < 4; round++) {
    const before = length;
    for (const prefix of prefixes) {
      prefix.lastIndex = length;
      if (prefix.test(line)) length = prefix.lastIndex;
    }
    if (length === before) break;
  }
  return length;
}

/** Leaves out what mail and log tools put before each line, so that a sentence broken over several lines can be read on. */
export function stripLinePrefixes(view: View): View {
  const { units } = view;
  const out = new ViewBuilder(units.length);
  let start = 0;
  while (start < units.length) {
    let end = units.indexOf(lineFeed, start);
    const nextReturn =
      end < 0 ? units.indexOf(carriageReturn, start) : units.subarray(start, end).indexOf(carriageReturn);
    if (nextReturn >= 0) end = end < 0 ? nextReturn : start + nextReturn;
    if (end < 0) end = units.length;
    const head = textOf(units, start, Math.min(end, start + longestPrefix));
    out.copy(view, start + prefixLength(head), Math.min(end + 1, units.length));
    start = end + 1;
  }
  return out.build();
}
