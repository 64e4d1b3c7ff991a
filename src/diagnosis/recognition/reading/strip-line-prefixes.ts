import { once } from '../../join-errors/once.ts';
import { recordOfLine } from './record-of-line.ts';
import type { View } from './view.ts';
import { ViewBuilder } from './view.ts';

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const clock = '\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?';
const zone = '(?: ?Z| ?[+-]\\d{2}:?\\d{2}| UTC)?';
const stamp = `(?:${month} [ \\d]\\d(?: \\d{4})? ${clock}|\\d{4}[-/]\\d{2}[-/]\\d{2}[T ]${clock}${zone})`;
const host = '[A-Za-z0-9_.:-]{1,80}';
const hostUnit = /[A-Za-z0-9_.:-]/;
const program = '[A-Za-z0-9_./@-]{1,64}';
/** A status, or the name of a value of an error: no program. */
const label = '(?:\\d{1,6}|URL|Code|Status|Message|Response)';
const structured = '(?:-|\\[[^\\]\\r\\n]{0,200}\\])';

/**
 * What tools put before every line: quoting of mail, syslog and journald prefixes (RFC 3164, RFC 5424, `journalctl`),
 * container runtimes and names (which hold a digit or a dash, as a cell of a table seldom does), line numbers with a bar, pods
 * (`kubectl logs --prefix`, `stern`), Kubernetes' own log, the arrow with which an editor goes on with a wrapped line. Each is bounded, and tried at the start of a line only,
 * where its first unit `begins` it. What counts only behind a time would take words away at the start of a line of prose.
 */
const prefixes: readonly { begins: RegExp; pattern: RegExp; when?: 'is-time' | 'behind-time' }[] = [
  { begins: /[ \t>]/, pattern: /[ \t]*(?:>[ \t]?){1,30}/y },
  {
    begins: /[<[0-9A-S]/,
    pattern: new RegExp(`(?:<\\d{1,3}>(?:1 )?)?\\[?${stamp}\\]?[ \\t]?`, 'y'),
    when: 'is-time',
  },
  {
    begins: hostUnit,
    pattern: new RegExp(
      `${host} ${program} (?:\\d{1,10}|-) (?:[A-Za-z0-9_.-]{1,32}|-) ${structured}(?:[ \\t]|(?=[\\r\\n]))`,
      'y',
    ),
    when: 'behind-time',
  },
  {
    begins: hostUnit,
    pattern: new RegExp(`${host}(?<!:) (?!${label}:)${program}(?:\\[\\d{1,10}\\]:|:(?= ))[ \\t]?`, 'y'),
    when: 'behind-time',
  },
  { begins: /s/, pattern: /(?:stdout|stderr) [FP] /y, when: 'behind-time' },
  { begins: /\[/, pattern: /\[[ \t]{0,6}\d{1,7}\.\d{3,9}\][ \t]?/y, when: 'is-time' },
  { begins: /[ \t\d]/, pattern: /[ \t]{0,8}\d{1,4}[ \t]?[|│][ \t]?/y },
  { begins: hostUnit, pattern: /(?=[A-Za-z]{0,40}[0-9_.-])[A-Za-z0-9_.-]{1,40}[ \t]{1,20}\|[ \t]/y },
  { begins: /[ \t|]/, pattern: /[ \t]*[|│║][ \t]/y },
  { begins: /\[/, pattern: /\[pod\/[^\]\r\n]{1,120}\][ \t]/y },
  {
    begins: /[a-z0-9-]/,
    pattern: /[a-z0-9-]{1,60}-[a-z0-9]{8,10}-[a-z0-9]{5}[ \t][a-z0-9-]{1,40}[ \t](?:[›│|][ \t])?/y,
  },
  {
    begins: /[IWEF]/,
    pattern: new RegExp(`[IWEF]\\d{4} ${clock} {1,9}\\d{1,10} [A-Za-z0-9_.-]{1,64}:\\d{1,6}\\] ?`, 'y'),
  },
  { begins: /[ \t]/, pattern: /[ \t]*[↪↳⤷⮡][ \t]?/y },
];

/** For each ASCII unit a bit for each prefix that it begins; any other unit may begin all. */
const begunBy = once(() =>
  Uint16Array.from({ length: 0x80 }, (_, unit) =>
    prefixes.reduce(
      (bits, { begins }, at) => bits | (begins.test(String.fromCharCode(unit)) ? 1 << at : 0),
      0,
    ),
  ),
);

const everyBit = 0xffff;

/** How many prefixes may stand behind one another. */
const mostPrefixes = 4;
/** No prefix begins with anything else. */
const mayBegin = /[\s>|│║<[0-9A-Za-z_.↪↳⤷⮡-]/;

/** A line's number as `cat -n` and `nl` write it, with no bar behind it. */
const numbered = /[ \t]{0,8}(\d{1,4})(?:\t|[ ]{2})/y;
/** How far the lines before and behind are looked for. */
const longestLine = 1000;

function numberAt(text: string, start: number): { number: number; end: number } | undefined {
  numbered.lastIndex = start;
  const found = start < 0 ? null : numbered.exec(text);
  return found ? { number: Number(found[1]), end: numbered.lastIndex } : undefined;
}

/** In its column, as `cat -n` sets it. */
const setInColumn = /[ \t]{2,8}\d/y;

function isInColumn(text: string, start: number): boolean {
  setInColumn.lastIndex = start;
  return setInColumn.test(text);
}

/**
 * Only numbers that go on from line to line are line numbers: a table may begin its rows with others. What was marked from the middle
 * of one line to that of the next has but one.
 */
function endOfLineNumber(text: string, start: number): number {
  const own = numberAt(text, start);
  if (!own) return start;
  const behind = text.slice(start, start + longestLine).indexOf('\n');
  const before = text.slice(Math.max(0, start - longestLine), Math.max(0, start - 1)).lastIndexOf('\n');
  const next = behind < 0 ? -1 : start + behind + 1;
  const previous = start - 1 > longestLine && before < 0 ? -1 : Math.max(0, start - longestLine) + before + 1;
  const goesOn =
    numberAt(text, next)?.number === own.number + 1 ||
    (start > 0 && numberAt(text, previous)?.number === own.number - 1);
  const isOnlyOne = start > 0 && previous === 0 && next < 0 && numberAt(text, 0) === undefined;
  return goesOn || (isOnlyOne && isInColumn(text, start)) ? own.end : start;
}

/** Where the line that begins at `start` goes on behind its prefixes; `start` itself where it has none. */
export function endOfLinePrefixes(text: string, start: number): number {
  if (!mayBegin.test(text.charAt(start))) return start;
  let end = endOfLineNumber(text, start);
  const begun = begunBy();
  let isTimed = false;
  for (let round = 0; round < mostPrefixes; round++) {
    const before = end;
    for (let at = 0; at < prefixes.length; at++) {
      const prefix = prefixes[at];
      const mayStand = ((begun[text.charCodeAt(end)] ?? everyBit) >> at) & 1;
      if (!prefix || mayStand === 0 || (prefix.when === 'behind-time' && !isTimed)) continue;
      prefix.pattern.lastIndex = end;
      if (!prefix.pattern.test(text)) continue;
      end = prefix.pattern.lastIndex;
      // Behind one time stands one program, and what follows is the message.
      isTimed = prefix.when === 'is-time';
    }
    if (end === before) break;
  }
  return end;
}

/** A line in a box of a terminal or a table, less the bar that closes it; and one that is nothing but the edge of a box. */
const boxed = /[ \t]{0,40}[|│║┃][^\r\n]{0,600}?([ \t]{0,300}[|│║┃][ \t]{0,8})(?=[\r\n]|$)/y;
const edge = /[ \t]{0,40}[+┌├└╔╠╚┏┣┗╭╰|][-=─━═+┬┼┴╦╬╩┳╋┻]{3,300}[+┐┤┘╗╣╝┓┫┛╮╯|][ \t]{0,8}(?=[\r\n]|$)/y;
const mayBeBoxed = /[ \t|│║┃+┌├└╔╠╚┏┣┗╭╰]/;

/** What of the line that begins at `start` belongs to a box around it: from where, and to where. */
function boxOfLine(text: string, start: number): [from: number, to: number] | undefined {
  if (!mayBeBoxed.test(text.charAt(start))) return undefined;
  edge.lastIndex = start;
  if (edge.test(text)) return [start, edge.lastIndex];
  boxed.lastIndex = start;
  const bar = boxed.exec(text)?.[1];
  return bar === undefined ? undefined : [boxed.lastIndex - bar.length, boxed.lastIndex];
}

/** Leaves out what mail and log tools put before each line, so that a sentence broken over several lines can be read on. */
export function stripLinePrefixes(view: View): View {
  const { text } = view;
  const out = new ViewBuilder(view);
  const lineBreak = /[\r\n]+/g;
  for (let start = 0; start < text.length;) {
    const record = recordOfLine(text, start);
    const from = record?.from ?? start;
    const end = endOfLinePrefixes(text, from);
    if (end > start) out.skip(start, end);
    const box = record ? ([record.to, record.end] as const) : boxOfLine(text, start);
    if (box && box[1] > end) out.skip(Math.max(box[0], end), box[1]);
    lineBreak.lastIndex = start;
    if (!lineBreak.test(text)) break;
    start = lineBreak.lastIndex;
  }
  return out.build();
}
