import type { View } from './view.ts';
import { ViewBuilder } from './view.ts';

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const clock = '\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?';
const zone = '(?: ?Z| ?[+-]\\d{2}:?\\d{2}| UTC)?';
const stamp = `(?:${month} [ \\d]\\d(?: \\d{4})? ${clock}|\\d{4}[-/]\\d{2}[-/]\\d{2}[T ]${clock}${zone})`;
const host = '[A-Za-z0-9_.:-]{1,80}';
const program = '[A-Za-z0-9_./@-]{1,64}';
const structured = '(?:-|\\[[^\\]\\r\\n]{0,200}\\])';

/**
 * What tools put before every line: quoting of mail, syslog and journald prefixes (RFC 3164, RFC 5424, `journalctl`),
 * container runtimes and names (which hold a digit or a dash, as a cell of a table seldom does), line numbers with a bar. Each is bounded, and tried at the start of a line only.
 */
const prefixes: readonly RegExp[] = [
  /[ \t]*(?:>[ \t]?){1,30}/y,
  new RegExp(`(?:<\\d{1,3}>(?:1 )?)?\\[?${stamp}\\]?[ \\t]?`, 'y'),
  new RegExp(
    `${host} ${program} (?:\\d{1,10}|-) (?:[A-Za-z0-9_.-]{1,32}|-) ${structured}(?:[ \\t]|(?=[\\r\\n]))`,
    'y',
  ),
  new RegExp(`${host} ${program}(?:\\[\\d{1,10}\\]:|:(?= ))[ \\t]?`, 'y'),
  /(?:stdout|stderr) [FP] /y,
  /\[[ \t]{0,6}\d{1,7}\.\d{3,9}\][ \t]?/y,
  /[ \t]{0,8}\d{1,4}[ \t]?[|│][ \t]?/y,
  /(?=[A-Za-z]{0,40}[0-9_.-])[A-Za-z0-9_.-]{1,40}[ \t]{1,20}\|[ \t]/y,
  /[ \t]*[|│║][ \t]/y,
];
/** These count only behind a time: at the start of a line of prose they would take words away. */
const onlyBehindTime = new Set([2, 3, 4]);
const times = new Set([1, 5]);

/** How many prefixes may stand behind one another. */
const mostPrefixes = 4;
/** No prefix begins with anything else. */
const mayBegin = /[\s>|│║<[0-9A-Za-z_.-]/;

/** Where the line that begins at `start` goes on behind its prefixes; `start` itself where it has none. */
export function endOfLinePrefixes(text: string, start: number): number {
  if (!mayBegin.test(text.charAt(start))) return start;
  let end = start;
  let isTimed = false;
  for (let round = 0; round < mostPrefixes; round++) {
    const before = end;
    for (const [index, prefix] of prefixes.entries()) {
      if (onlyBehindTime.has(index) && !isTimed) continue;
      prefix.lastIndex = end;
      if (!prefix.test(text)) continue;
      end = prefix.lastIndex;
      // Behind one time stands one program, and what follows is the message.
      isTimed = times.has(index);
    }
    if (end === before) break;
  }
  return end;
}

/** Leaves out what mail and log tools put before each line, so that a sentence broken over several lines can be read on. */
export function stripLinePrefixes(view: View): View {
  const { text } = view;
  const out = new ViewBuilder(view);
  const lineBreak = /[\r\n]+/g;
  for (let start = 0; start < text.length;) {
    const end = endOfLinePrefixes(text, start);
    if (end > start) out.skip(start, end);
    lineBreak.lastIndex = start;
    if (!lineBreak.test(text)) break;
    start = lineBreak.lastIndex;
  }
  return out.build();
}
