import type { Reason } from '../join-errors/reason.ts';
import type { Compiled } from './compile.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import type { NamedStatus, StatusesOfText } from './lexicon/statuses-of-text.ts';
import { hostBeside } from './lexicon/host-beside.ts';
import { proseWords } from './lexicon/prose-words.ts';
import { statusesOfText } from './lexicon/statuses-of-text.ts';
import { lowerBound } from './lower-bound.ts';
import { isOneStatement } from './one-statement.ts';
import { objectsOfText } from './objects-of-text.ts';
import type { Folded } from './reading/fold.ts';
import type { RequestOfReport } from './request-of-report.ts';
import { requestsOfReports } from './request-of-report.ts';
import { gap } from './reading/fold.ts';
import type { CodeToken, Meaning, Place, SignToken, TermToken, Tokens } from './tokens.ts';

/** Words this close (white space not counted) speak of the same report. */
const closeBy = 600;
/** A Python traceback is seldom longer than this. */
const inOneTraceback = 3000;
/** Most reports in one piece of text. */
const mostReports = 4000;
/** Right before its error a program names the service, within this. */
const longestLead = 120;
/** An address this close to an error may be what it is about. */
const besideIt = 300;
/** Words of a label, in the languages that take most. */
const longestLabel = 3;
/** Of words with the same meaning no more than these overlap. */
const mostOverlapping = 4;

/** What one program said at one time: the words that decide for some entry, and all that belongs to them. Places are of the folded text. */
export interface Report extends Place {
  /** Entries for which the deciding words stand. */
  entries: ReadonlySet<number>;
  deciding: readonly SignToken[];
  /** Further signs, nearest first. */
  further: readonly SignToken[];
  /** The request that it is about; undefined where it names none. */
  request: RequestOfReport | undefined;
  /** Of the words with a meaning the nearest, and how far it is. */
  terms: Readonly<Partial<Record<Meaning, TermToken & { distance: number }>>>;
  /** The line right before the deciding words, with its white space, in lower case. */
  lead: string;
  /** A request with a path of its own in that line that is none of the join's; undefined where none is. */
  leadingRequest: NamedRequest | undefined;
  /** Addresses that stand close by, less those that were asked for. */
  beside: readonly NamedRequest[];
  /** HTTP statuses that stand in it. */
  statuses: readonly NamedStatus[];
  /** Codes of SPP's API, whatever they mean, in the order of the text. */
  codes: readonly CodeToken[];
  /** Number of the stretch between two openings in which it stands. */
  block: number;
  /** Units of the text around it that are not its own, as far as a traceback reaches. */
  around: number;
  /** Words of prose around it that are not its own, as far as a traceback reaches. */
  words: number;
  /** Units before and behind the deciding words in their lines, and words of prose before them. */
  inItsLines: number;
  wordsBefore: number;
  /** The one host that stands near a page of a browser; undefined where none or several do. */
  hostBeside: string | undefined;
  /** Where the last report of the same kind ends, and the next begins. */
  after: number;
  before: number;
}

const distance = (place: Place, from: Place): number =>
  place.start >= from.end ? place.start - from.end : Math.max(0, from.start - place.end);

/** A stretch of a folded text with its white space again, a space each. */
function spaced({ low, gaps }: Folded, from: number, end: number): string {
  let words = '';
  for (let at = from; at < end; at++) words += (gaps[at] === gap.none ? '' : ' ') + low.charAt(at);
  return words;
}

/** Where the line of a place begins, or the last words of it: half a word is another word. */
function leadOf({ gaps }: Folded, start: number): number {
  let from = start;
  while (from > 0 && start - from < longestLead && gaps[from] !== gap.lineBreak) from--;
  while (from > 0 && start - from < 3 * longestLead && gaps[from] === gap.none) from--;
  return from;
}

/** Words of prose before a place in its line, less a label such as `Error code:`. */
function wordsBefore(folded: Folded, from: number, to: number): number {
  const words = proseWords(folded, from, to);
  return folded.low.charAt(to - 1) === ':' && words <= longestLabel ? 0 : words;
}

/** Where the brackets that are open at a place are closed, if that is near. */
function endOfBrackets(low: string, at: number): number {
  const close = low.indexOf(')', at);
  return close >= 0 && close - at < longestLead ? close : at;
}

/** Where the line of a place begins and ends, as far as it matters. */
function lineOf({ low, gaps }: Folded, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && start - from < inOneTraceback && gaps[from] !== gap.lineBreak) from--;
  let to = end;
  while (to < low.length && to - end < inOneTraceback && gaps[to] !== gap.lineBreak) to++;
  return { start: from, end: to };
}

interface Seed extends Place {
  tokens: SignToken[];
  entries: Set<number>;
  after: number;
  before: number;
}

/** Cuts the known words of a text into reports. All questions of nearness are answered here. */
export function segment(folded: Folded, tokens: Tokens, { entries }: Compiled): Report[] {
  const { low } = folded;
  const { signs, terms } = tokens;
  const isOfAnswer = (entry: number): boolean => entries[entry]?.isAnswer === true;
  const isExact = (entry: number): boolean => entries[entry]?.pattern.lastResort !== true;
  const deciding = signs.filter((token) => token.decides.length > 0);
  if (deciding.length === 0) return [];

  // What opens a report and is followed by another opening before anything exact is said is the beginning of that one.
  const exact = deciding.filter((token) => token.decides.some(isExact)).map(({ start }) => start);
  const openings = terms.opens
    .filter(({ start }, i) => {
      const last = terms.opens[i - 1];
      return last === undefined || (exact[lowerBound(exact, last.start)] ?? start) < start;
    })
    .map(({ start }) => start);
  const isApart = (one: number, other: number): boolean => {
    const opening = openings[lowerBound(openings, Math.min(one, other) + 1)];
    return opening !== undefined && opening <= Math.max(one, other);
  };
  let objects: ReturnType<typeof objectsOfText> | undefined;
  const objectsOnce = () => (objects ??= objectsOfText(low));
  const answers = deciding.filter((token) => token.decides.some(isOfAnswer)).map(({ start }) => start);
  const requestOf = requestsOfReports(folded, tokens.requests, answers, objectsOnce, isApart);
  const statuses: StatusesOfText = statusesOfText(folded);
  const loose = tokens.requests.filter(({ bound }) => !bound);
  const codeStarts = tokens.codes.map(({ start }) => start);
  const looseStarts = loose.map(({ start }) => start);
  const termStarts = new Map<Meaning, number[]>();
  const startsOf = (meaning: Meaning): number[] => {
    const known = termStarts.get(meaning) ?? terms[meaning].map(({ start }) => start);
    termStarts.set(meaning, known);
    return known;
  };
  const present = (Object.keys(terms) as Meaning[]).filter((meaning) => terms[meaning].length > 0);
  const signStarts = signs.map(({ start }) => start);

  const reasonOf = ({ uses }: SignToken, of: ReadonlySet<number>): Reason | undefined => {
    const sign = uses.find(({ entry, part }) => part === 0 && of.has(entry))?.sign;
    return sign === undefined || 'path' in sign ? undefined : sign.reason;
  };
  /** Whether two places of deciding words may speak of the same error: only browsers tell one error in words of different causes. */
  const isSameCause = (seed: Seed, token: SignToken): boolean => {
    if ([...seed.entries].some((entry) => entries[entry]?.pattern.about === 'anything')) return true;
    const cause = reasonOf(token, seed.entries);
    return (
      cause === undefined ||
      seed.tokens.every((other) => [undefined, cause].includes(reasonOf(other, seed.entries)))
    );
  };
  /** Python goes on about the same error, however far its traceback reaches. */
  const goesOn = (seed: Seed, token: SignToken): boolean => {
    const next = startsOf('goes-on')[lowerBound(startsOf('goes-on'), seed.end)];
    const isLinked = next !== undefined && next < token.start && token.start - seed.end < inOneTraceback;
    return isLinked && JSON.stringify(seed.tokens.at(-1)?.slots) === JSON.stringify(token.slots);
  };
  const belongs = (seed: Seed, token: SignToken): boolean =>
    token.start < seed.end ||
    goesOn(seed, token) ||
    (token.start - seed.end < closeBy &&
      !seed.tokens.some(({ uses }) => uses === token.uses) &&
      isSameCause(seed, token) &&
      !isApart(seed.start, token.start) &&
      !(objectsOnce().isSealed(token, seed) && objectsOnce().isSealed(seed, token)));

  const seeds: Seed[] = [];
  const lastOf = new Map<number, Seed>();
  for (const token of deciding) {
    const own = token.decides;
    const open = own.map((entry) => lastOf.get(entry)).find((seed) => seed && belongs(seed, token));
    if (open) {
      open.tokens.push(token);
      open.end = Math.max(open.end, token.end);
      for (const entry of own) open.entries.add(entry);
      for (const entry of own) lastOf.set(entry, open);
    } else if (seeds.length < mostReports) {
      const { start, end } = token;
      const seed: Seed = {
        start,
        end,
        tokens: [token],
        entries: new Set(own),
        after: 0,
        before: Number.POSITIVE_INFINITY,
      };
      for (const entry of own) {
        const last = lastOf.get(entry);
        if (last) {
          last.before = Math.min(last.before, start);
          seed.after = Math.max(seed.after, last.end);
        }
        lastOf.set(entry, seed);
      }
      seeds.push(seed);
    }
  }

  const nearestTerm = (meaning: Meaning, seed: Seed) => {
    const list = terms[meaning];
    const starts = startsOf(meaning);
    let best: (TermToken & { distance: number }) | undefined;
    const consider = (token: TermToken | undefined) => {
      if (!token || isApart(token.start, seed.start)) return;
      // The client says who speaks, and speaks of nothing but its own error.
      if (meaning === 'client' && !isOneStatement(folded, token, seed)) return;
      const far = distance(token, seed);
      if (far <= inOneTraceback && (!best || far < best.distance)) best = { ...token, distance: far };
    };
    const behind = lowerBound(starts, seed.start);
    // What overlaps the deciding words begins before them, as often as not.
    for (let at = Math.max(0, behind - mostOverlapping); at <= behind; at++) consider(list[at]);
    return best;
  };
  const termsNear = (seed: Seed): Report['terms'] => {
    const near: Partial<Record<Meaning, TermToken & { distance: number }>> = {};
    for (const meaning of present) {
      const nearest = nearestTerm(meaning, seed);
      if (nearest) near[meaning] = nearest;
    }
    return near;
  };

  /** All that stands near a report, less its words, those of its client and its request, and what lies between them. */
  const aroundOf = (seed: Seed, request: RequestOfReport | undefined): Pick<Report, 'around' | 'words'> => {
    const near = termsNear(seed);
    const own = [
      seed,
      ...(request ? [request.request] : []),
      ...(near.client ? [near.client] : []),
      ...(near.opens ? [near.opens] : []),
    ].filter((place) => distance(place, seed) < closeBy);
    const start = Math.min(...own.map((place) => place.start));
    const end = Math.max(...own.map((place) => place.end));
    const [from, to] = [Math.max(0, start - closeBy), Math.min(low.length, end + closeBy)];
    return {
      around: Math.min(start, inOneTraceback) + Math.min(low.length - end, inOneTraceback),
      // What the error says itself ends with its brackets.
      words: proseWords(folded, from, start) + proseWords(folded, endOfBrackets(low, end), to),
    };
  };

  return seeds.map((seed): Report => {
    const { start, end, after, before } = seed;
    const near = <Token extends Place>(list: readonly Token[], starts: readonly number[], reach: number) =>
      list
        .slice(lowerBound(starts, start - reach), lowerBound(starts, end + reach))
        .filter((token) => !isApart(token.start, start));
    const hasMoreParts = [...seed.entries].some((entry) => (entries[entry]?.pattern.parts.length ?? 1) > 1);
    const further = hasMoreParts
      ? near(signs, signStarts, closeBy)
          .filter(
            (token) =>
              token.start >= after &&
              token.end <= before &&
              token.unsaid !== 'source' &&
              token.unsaid !== 'list' &&
              !objectsOnce().isSealed(token, seed),
          )
          .sort((one, other) => distance(one, seed) - distance(other, seed))
      : [];
    const request = requestOf(seed, [...seed.entries].some(isOfAnswer));
    // Who names a request of its own names the service by it.
    const from = request?.loose === false ? start : leadOf(folded, start);
    const line = lineOf(folded, seed);
    const isPage = [...seed.entries].some((entry) => entries[entry]?.pattern.saidBy === 'a-browser');
    const leading = loose.slice(lowerBound(looseStarts, from), lowerBound(looseStarts, start));
    return {
      start,
      end,
      after,
      before,
      entries: seed.entries,
      deciding: seed.tokens,
      further,
      request,
      block: lowerBound(openings, start + 1),
      ...aroundOf(seed, request),
      inItsLines: start - line.start + line.end - end,
      wordsBefore: wordsBefore(folded, line.start, start),
      hostBeside: isPage ? hostBeside(folded, seed) : undefined,
      terms: termsNear(seed),
      lead: spaced(folded, from, start),
      // In a query the words may be its value.
      leadingRequest: leading.find(
        ({ end: to, known, path = '', pathAt }) =>
          to <= start && known === undefined && path.length > 1 && low.charAt(pathAt?.[1] ?? to) !== '?',
      ),
      beside: near(loose, looseStarts, besideIt),
      statuses: statuses
        .between(start - 2 * closeBy, end + 2 * closeBy)
        .filter(({ at }) => !isApart(start, at)),
      codes: near(tokens.codes, codeStarts, closeBy),
    };
  });
}
