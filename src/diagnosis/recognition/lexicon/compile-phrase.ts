import { beganBefore, goesOn, isCutOff, isEndOfValue, isWordEdge, standsAlone } from './phrase-edges.ts';
import { standsAtFoot } from './stands-at-foot.ts';
import { endsSentence, isSite } from './stands-on-page.ts';
import type { Folded } from '../reading/fold.ts';
import { foldPhrase } from '../reading/normalise.ts';
import type { PhraseSign } from '../../join-errors/pattern.ts';
import { readBareName, readHostBefore, readNameBehind } from './beside/read-name-beside.ts';
import { readNames } from './read-names.ts';

/** Values that the slots of a phrase took, in the case of the original. */
export interface Slots {
  host?: string;
  entered?: string;
  offered?: string[];
  /** A code of SPP's API. */
  code?: number;
}

/** Where a phrase stands in a folded text. */
export interface PhraseHit {
  start: number;
  end: number;
  slots: Slots;
}

type ReadAt = (folded: Folded, start: number) => PhraseHit | undefined;

/** A phrase made ready: search for `anchor`, and where it stands ask `readAt`. */
export interface CompiledPhrase {
  anchor: string;
  readAt: ReadAt;
}

/** No anchor needs more: the words behind it are compared anyway, and the automaton stays small. */
const longestAnchor = 24;
/** And none is made of more than these of a phrase, white space counted. */
const farthestAnchor = 64;

/** Words of a name or address in an error text; quotes and brackets end it. Long enough for any DNS name (RFC 1035). */
const name = "[^'(){}\\[\\]<>,;]{0,255}";
/** `[REDACTED]`: there was a name, and nobody shall see it. */
const blanked = '\\[[a-z -]{1,40}\\]';
const slotSources: Readonly<Record<string, string>> = {
  host: `(?<host>${name}?)`,
  entered: `(?<entered>${blanked}|${name}?)`,
  number: '(?:none|-?[0-9.]{1,12})?',
  /** Between a key and its value, however they are written down. */
  is: "'?(?::|=>?|is)'?",
  any: '[^(){}\\[\\]<>,]{0,300}?',
};
/** A quote of a phrase may be missing, and Python 2 writes `u'…'`. */
const source = (literal: string): string =>
  foldPhrase(literal)
    .split("'")
    .map((words) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join("(?:[ub]?')?");

/** The parts of a phrase that are not plain: a host before it, a list of names or a single name at its end. */
interface Shape {
  hostBefore: RegExp | undefined;
  body: string;
  ending: 'names' | 'host' | 'entered' | undefined;
}

const hostInFront = /^\{host\}('s )?/;

function shapeOf(phrase: string): Shape {
  const before = hostInFront.exec(phrase);
  const after = /\{(offered|host|entered)\}'?$/.exec(phrase);
  const ending =
    after?.[1] === 'offered' ? 'names' : after?.[1] === 'host' ? 'host' : after ? 'entered' : undefined;
  return {
    hostBefore: before ? (before[1] ? hostAndGenitive : hostAlone) : undefined,
    body: phrase.slice(before?.[0].length ?? 0, after ? after.index : undefined).replace(/'$/, ''),
    ending,
  };
}

/** A host has a dot in it, or is the own computer: «the server refused to connect» is prose. */
const hostAlone = /(localhost|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,10})(?::\d{1,5})?'?$/iu;
const hostAndGenitive = /([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,10})'?s$/u;

/** What a program's source has where its errors have a name (`%s`, `${host}`), and paths. */
const noName = /[%$`/#\\|]/;
const holdsNoName = ({ host, entered }: Slots): boolean =>
  [host, entered].some((value) => value !== undefined && noName.test(value));

/** Whether the slot for a name is empty where no quote opens it. */
function isUnquoted({ low }: Folded, groups: Found['groups'], { entered }: Slots): boolean {
  const place = groups?.['entered']?.[0];
  if (entered !== undefined || place === undefined) return false;
  return low.charAt(place - 1) !== "'" && low.charAt(place) !== '[';
}

/** What to search for: plain characters, or, as in «n'autorise pas», with a quote where there is no other way. */
function anchorOf(beginning: string): string | undefined {
  const isEnough = (words: string) => words.length >= (/^[\u0000-\u024f]/.test(words) ? 4 : 2);
  const plain = beginning.split("'", 1)[0] ?? '';
  const anchor = isEnough(plain) || plain === '' ? plain : beginning;
  return isEnough(anchor) ? anchor.slice(0, longestAnchor) : undefined;
}

/** Where the plain words of a phrase end, and the ranges of the names in them. */
type Found = { end: number; groups?: Partial<Record<string, [number, number]>> | undefined };

/** Looks for the words of a phrase at a place: as they are where they hold neither quote nor slot, else by a pattern. */
function finderOf(body: string): (low: string, start: number) => Found | undefined {
  const pieces = body.split(/\{([a-z]+)\}/);
  const plain = foldPhrase(body);
  if (pieces.length === 1 && !plain.includes("'"))
    return (low, start) => (low.startsWith(plain, start) ? { end: start + plain.length } : undefined);
  const pattern = new RegExp(
    pieces.map((piece, i) => (i % 2 === 0 ? source(piece) : (slotSources[piece] ?? ''))).join(''),
    /\{(?:host|entered)\}/.test(body) ? 'dy' : 'y',
  );
  return (low, start) => {
    pattern.lastIndex = start;
    const found = pattern.exec(low);
    return found ? { end: start + found[0].length, groups: found.indices?.groups } : undefined;
  };
}

function readerOf(sign: PhraseSign): ReadAt {
  const { hostBefore, body, ending } = shapeOf(sign.phrase);
  const notAfter = sign.notAfter === undefined ? undefined : foldPhrase(sign.notAfter);
  const notBefore = (sign.notBefore ?? []).map(foldPhrase);
  const find = finderOf(body);
  return (folded, start) => {
    if (!hostBefore && !isWordEdge(folded, start)) return undefined;
    if (notAfter !== undefined && folded.low.endsWith(notAfter, start)) return undefined;
    if (sign.begins && beganBefore(folded, start)) return undefined;
    const found = find(folded.low, start);
    if (!found) return undefined;
    let from = start;
    let { end } = found;
    if (!ending && !isWordEdge(folded, end)) return undefined;
    const slots: Slots = {};
    for (const key of ['host', 'entered'] as const) {
      const range = found.groups?.[key];
      if (range && range[0] < range[1] && folded.low.charAt(range[0]) !== '[')
        slots[key] = folded.text.slice(...range);
      if (range && sign.page && !isSite(folded, ...range)) return undefined;
    }
    if (hostBefore) {
      const before = readHostBefore(folded, start, hostBefore);
      if (before === undefined) return undefined;
      slots.host = before.host;
      from = before.start;
    }
    if (ending === 'names') {
      const names = readNames(folded, end);
      if (!names) return undefined;
      slots.offered = names.values;
      end = names.end;
    } else if (ending) {
      const behind = sign.bare ? readBareName(folded, end) : readNameBehind(folded, end);
      if (sign.page && !isSite(folded, end, behind.end)) return undefined;
      if (sign.closed && behind.value === undefined) return undefined;
      if (behind.value !== undefined) slots[ending] = behind.value;
      end = behind.end;
    }
    if (notBefore.some((words) => folded.low.startsWith(words, end))) return undefined;
    if (holdsNoName(slots) || (sign.ends && goesOn(folded, end))) return undefined;
    if (sign.cutOff && !isCutOff(folded, from)) return undefined;
    if (sign.dotted && !slots.host?.includes('.') && folded.low.charAt(end) !== '(') return undefined;
    // A name may be blanked between its quotes; without quotes there was none.
    if (body.includes("'{entered}'") && isUnquoted(folded, found.groups, slots)) return undefined;
    if (sign.alone && !standsAlone(folded, from, end)) return undefined;
    if (sign.page === 'sentence' && !endsSentence(folded, end)) return undefined;
    if (sign.page === 'foot' && !standsAtFoot(folded, start, end)) return undefined;
    if (sign.whole && !isEndOfValue(folded, end)) return undefined;
    return { start: from, end, slots };
  };
}

/**
 * Makes a phrase ready for search in folded texts. See `PhraseSign` for what a phrase may hold. Most phrases stand in no text, so that all
 * but the anchor waits for the first that may hold one.
 *
 * @throws where the phrase starts with fewer than four plain characters, which is a bug in the catalogue
 */
export function compilePhrase(sign: PhraseSign): CompiledPhrase {
  const beginning = sign.phrase.replace(hostInFront, '').split('{', 1)[0] ?? '';
  const anchor = anchorOf(foldPhrase(beginning.slice(0, farthestAnchor)));
  if (anchor === undefined)
    throw new Error(`A phrase has to start with four plain characters: ${sign.phrase}`);
  let read: ReadAt | undefined;
  return { anchor, readAt: (folded, start) => (read ??= readerOf(sign))(folded, start) };
}
