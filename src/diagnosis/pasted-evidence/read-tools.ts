import type { Range } from '../recognition/recognition.ts';
import type { ToolEvidence } from './evidence.ts';
import type { Line } from './lines-of.ts';
import { readTool } from './read-tool.ts';
import type { ToolReader } from './programs/tool.ts';
import { getent } from './programs/getent.ts';
import { programs } from './programs/programs.ts';
import { silentGetent } from './programs/silent-getent.ts';

/** One tool with what it printed. */
interface ToolRead {
  reader: ToolReader;
  printed: ToolEvidence;
}

/** So many exits of curl in one text are a manual's list, unless somebody ran them. */
const exitsOfAManual = 4;
const ranCurl = /^.{0,80}[#$%>] ?curl\s/;

/** Each program with its hint as it is looked for in all lines at once. */
const hinted = programs.map((reader) => ({
  reader,
  hint: new RegExp(reader.hint.source, `${reader.hint.flags}m`),
}));

function isManualOf(lines: readonly Line[]): boolean {
  const exits = new Set<string>();
  for (const { text } of lines) {
    const exit = /(?<![\w-])curl: \((\d{1,3})\)/.exec(text)?.[1];
    if (exit !== undefined) exits.add(exit);
  }
  return exits.size >= exitsOfAManual && !lines.some(({ text }) => ranCurl.test(text));
}

/** What each tool printed, in the order of the text. Words that two would take belong to the first of the list. */
export function readTools(lines: readonly Line[]): ToolRead[] {
  const read: ToolRead[] = [];
  const whole = lines.map(({ text }) => text).join('\n');
  if (whole.includes('curl: (') && isManualOf(lines)) return read;
  const taken: Range[] = [];
  for (const { reader, hint } of hinted) {
    if (!hint.test(whole)) continue;
    const printed = readTool(reader, lines, taken);
    if (printed !== null) read.push({ reader, printed });
  }
  const silent = read.some(({ reader }) => reader === getent) ? null : silentGetent(lines);
  if (silent !== null) read.push({ reader: getent, printed: silent });
  const placeOf = ({ printed }: ToolRead): number => printed.said[0]?.at[0] ?? Number.MAX_SAFE_INTEGER;
  return read.toSorted((one, other) => placeOf(one) - placeOf(other));
}
