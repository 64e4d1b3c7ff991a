import { escapeHostile } from '../address/escape-hostile.ts';
import type { ToolEvidence, ToolSaid } from './evidence.ts';
import { faultInWords } from './fault-in-words.ts';
import { errorOfFault } from '../join-errors/known-ids.ts';
import type { Reason } from '../join-errors/reason.ts';
import type { Range } from '../recognition/recognition.ts';
import type { Line } from './lines-of.ts';
import { overlaps } from './overlaps.ts';
import { isToldAbout } from './told-about.ts';
import type { Meaning, ToolReader, Wording } from './programs/tool.ts';

/** How far up a line that has to stand before another is looked for. */
const linesBefore = 12;
/** Findings that are kept of one tool. */
const mostSaid = 20;
const mostNames = 50;
/** In JSON and CSV the words are a value, and what follows is none of the tool's. */
const endOfValue = /"(?:\s?[,}\]].*)?$/;

type Groups = Partial<Record<string, string>>;

/** A list of names as tools print it: `DNS:a, IP Address:b`, `[a, b]`, `'a', 'b'`. */
function namesIn(list: string | undefined): string[] {
  const names = (list ?? '')
    .split(/[,\s]+(?:and )?/)
    .map((name) => name.replace(/^(?:DNS|IP|Address|IPAddress):/, '').replaceAll(/^[[('"]+|[\])'"]+$/g, ''))
    .filter((name) => /^[\w*.:-]{1,253}$/.test(name) && name !== 'IP' && name !== 'Address');
  return [...new Set(names)].slice(0, mostNames);
}

function meaningOf({ is, otherwise }: Wording, words: string): Meaning | null {
  if (is !== undefined) return is;
  const found = faultInWords(words);
  return found === null ? (otherwise ?? null) : [found.fault, found.reason];
}

function groupsBefore(lines: readonly Line[], place: number, pattern: RegExp): Groups | null {
  for (let at = place - 1; at >= Math.max(0, place - linesBefore); at--) {
    const found = pattern.exec(lines[at]?.text ?? '');
    if (found) return found.groups ?? {};
  }
  return null;
}

function readLine(reader: ToolReader, lines: readonly Line[], place: number): ToolSaid | null {
  const line = lines[place];
  if (line === undefined || reader.notIn?.test(line.text) === true) return null;
  for (const wording of reader.wordings) {
    const found = wording.says.exec(line.text);
    if (found === null) continue;
    const above = wording.after === undefined ? {} : groupsBefore(lines, place, wording.after);
    if (above === null) continue;
    const groups: Groups = { ...above, ...found.groups };
    const words = (groups['words'] ?? found[0]).replace(endOfValue, '');
    const meaning = meaningOf(wording, words);
    if (meaning === null) continue;
    const start = Math.max(found.index, line.text.indexOf(words, found.index));
    if (isToldAbout(line.text, start, words.length)) return null;
    const entered = groups['entered'] ?? groups['ip'];
    const [fault, reason] = typeof meaning === 'string' ? [null, null] : meaning;
    return {
      tool: reader.name,
      fault,
      id: fault === null ? null : errorOfFault[fault],
      reason,
      isWell: meaning === 'well',
      means: wording.means ?? null,
      words: escapeHostile(words),
      entered: entered === undefined ? null : escapeHostile(entered.replace(/\.$/, '')),
      names: namesIn(groups['names']),
      addresses: groups['address'] === undefined ? [] : [groups['address']],
      at: line.rangeOf(start, words.length),
    };
  }
  return null;
}

/** Reasons that leave open what it was: one that says more takes their place. */
const isVague = (reason: Reason | null): boolean =>
  reason === null || reason === 'not-told' || reason === 'offers-hidden';

/** The same again adds nothing, nor does the same fault without its cause. */
function addsTo(said: readonly ToolSaid[], one: ToolSaid): boolean {
  return !said.some((other) => {
    if (one.addresses.some((address) => !other.addresses.includes(address))) return false;
    if (one.id === null || other.id === null)
      return (
        other.id === one.id &&
        (other.words === one.words ||
          (one.isWell && other.isWell) ||
          (one.means !== null && one.means === other.means))
      );
    const isSame = other.id === one.id && (other.reason === one.reason || isVague(one.reason));
    return isSame && (one.entered === null || other.entered === one.entered);
  });
}

/** One fault in several lines is told once: name and names may stand in one, its code or its cause in another. */
function joined(said: readonly ToolSaid[], one: ToolSaid): ToolSaid[] {
  const at = said.findIndex(
    ({ id, entered, reason }) =>
      one.id !== null &&
      id === one.id &&
      (entered === null || one.entered === null || entered === one.entered) &&
      (reason === one.reason || isVague(reason) || isVague(one.reason)),
  );
  const same = said[at];
  if (same === undefined) return [...said, one];
  return said.with(at, {
    ...same,
    entered: same.entered ?? one.entered,
    names: same.names.length > 0 ? same.names : one.names,
    reason: isVague(same.reason) ? (one.reason ?? same.reason) : same.reason,
  });
}

/** @param places of the lines that its hint fits */
function saidOf(
  reader: ToolReader,
  lines: readonly Line[],
  places: readonly number[],
  taken: Range[],
): ToolSaid[] {
  let said: ToolSaid[] = [];
  const gotNothing = reader.gotNothing;
  const before = taken.slice();
  const canBeWell = gotNothing === undefined || !lines.some(({ text }) => gotNothing.test(text));
  for (const place of places) {
    if (said.length >= mostSaid) break;
    const one = readLine(reader, lines, place);
    if (one === null || before.some((at) => overlaps(at, one.at))) continue;
    taken.push(one.at);
    if (one.isWell && !canBeWell) continue;
    if (addsTo(said, one)) said = joined(said, one);
  }
  // What went wrong counts more than what went well, and than words that tell nothing; where a name leads is told beside it.
  const hasFault = said.some(({ id }) => id !== null);
  const hasMore = hasFault || said.some(({ isWell }) => !isWell);
  return said.filter(
    ({ id, isWell, means, addresses }) =>
      id !== null || addresses.length > 0 || (isWell ? !hasMore : !hasFault || means !== null),
  );
}

/** The first group of the first pattern that fits any line. */
function firstIn(lines: readonly Line[], patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns)
    for (const { text } of lines) {
      const found = pattern.exec(text)?.[1];
      if (found !== undefined && found !== '') return found;
    }
  return null;
}

/**
 * Reads what one tool printed; null where a text holds none of its output. PEM in it is read elsewhere.
 *
 * @param taken where other tools have their words already; those of this one are added
 */
export function readTool(reader: ToolReader, lines: readonly Line[], taken: Range[]): ToolEvidence | null {
  const places = lines.flatMap(({ text }, place) => (reader.hint.test(text) ? [place] : []));
  if (places.length === 0) return null;
  const said = saidOf(reader, lines, places, taken);
  const shows = reader.shows;
  const isShown =
    shows !== undefined &&
    places.some((place) => {
      const text = lines[place]?.text ?? '';
      const found = shows.exec(text);
      return found !== null && !isToldAbout(text, found.index, text.length - found.index);
    });
  if (said.length === 0 && !isShown) return null;
  const gotNothing = reader.gotNothing;
  const cameToNothing = gotNothing !== undefined && lines.some(({ text }) => gotNothing.test(text));
  const host = firstIn(lines, reader.hosts ?? []);
  return {
    tool: reader.name,
    certificates: reader.certificates?.(lines) ?? [],
    said: said.map((one) =>
      one.entered === null && (one.id !== null || one.addresses.length > 0) ? { ...one, entered: host } : one,
    ),
    host: host ?? said.find(({ entered }) => entered !== null)?.entered ?? null,
    protocol: reader.protocol === undefined || cameToNothing ? null : firstIn(lines, [reader.protocol]),
  };
}
