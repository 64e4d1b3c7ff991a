import type { Pattern } from '../join-errors/pattern.ts';
import type { Compiled } from './compile.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import type { NamedStatus } from './lexicon/statuses-of-text.ts';
import { messageBeside } from './lexicon/beside/message-beside.ts';
import { hostBeside } from './lexicon/beside/host-beside.ts';
import { statusesOfText } from './lexicon/statuses-of-text.ts';
import type { Surroundings } from './lines-around.ts';
import { distance, leadOf, spaced, surroundingsOf } from './lines-around.ts';
import { lowerBound } from './lexicon/lower-bound.ts';
import { ofOneReport } from './reach.ts';
import { groupSeeds } from './seeds.ts';
import type { Seed } from './seeds.ts';
import type { NearestTerms } from './lexicon/nearest-terms.ts';
import { nearestTerms } from './lexicon/nearest-terms.ts';
import { objectsOfText } from './lexicon/objects-of-text.ts';
import type { Folded } from './reading/fold.ts';
import type { RequestOfReport } from './request-of-report.ts';
import { requestsOfReports } from './request-of-report.ts';
import type { CodeToken, Place, SignToken, SignUse, Tokens } from './tokens.ts';

/** An address this close to an error may be what it is about. */
const besideIt = 300;

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
  terms: NearestTerms;
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
  /** What SPP says with its code, in its words; undefined where no code decides, or none of its words stand there. */
  message: string | undefined;
  /** Number of the stretch in which it stands: reports of one stretch follow each other closely, and none of them opens anew. */
  stretch: number;
  /** What stands around it; undefined where the join is named, or where nobody else says its words. */
  surroundings: Surroundings | undefined;
  /** The one host that stands near a page of a browser; undefined where none or several do. */
  hostBeside: string | undefined;
}

/** Cuts the known words of a text into reports, one after the other. All questions of nearness are answered here. */
export function* segment(folded: Folded, tokens: Tokens, { entries }: Compiled): Generator<Report> {
  const { low } = folded;
  const { signs, terms } = tokens;
  const isOfAnswer = (entry: number): boolean => entries[entry]?.isAnswer === true;
  const isExact = (entry: number): boolean => entries[entry]?.pattern.lastResort !== true;
  const deciding = signs.filter((token) => token.decides.length > 0);
  if (deciding.length === 0) return;

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
  const statuses = statusesOfText(folded);
  const loose = tokens.requests.filter(({ bound }) => !bound);
  const codeStarts = tokens.codes.map(({ start }) => start);
  const looseStarts = loose.map(({ start }) => start);
  const termsNear = nearestTerms(folded, terms, isApart);
  const signStarts = signs.map(({ start }) => start);

  const goesOn = terms['goes-on'].map(({ start }) => start);
  const seeds = groupSeeds(deciding, entries, goesOn, isApart, objectsOnce);
  /** Those of a list that begin near a place, no report beginning between. */
  const near = <Token extends Place>(
    list: readonly Token[],
    starts: readonly number[],
    { start, end }: Place,
    reach: number,
  ): Token[] => {
    const found: Token[] = [];
    for (let at = lowerBound(starts, start - reach); at < list.length; at++) {
      const token = list[at];
      if (!token || token.start >= end + reach) break;
      if (!isApart(token.start, start)) found.push(token);
    }
    return found;
  };
  /** Signs of further parts of its entries, nearest first. */
  const furtherOf = (seed: Seed): SignToken[] => {
    const { after, before, entries: own } = seed;
    const isFurther = ({ entry, part }: SignUse): boolean => part !== 0 && own.has(entry);
    const found = near(signs, signStarts, seed, ofOneReport).filter(
      (token) =>
        token.start >= after &&
        token.end <= before &&
        token.unsaid !== 'source' &&
        token.unsaid !== 'list' &&
        token.uses.some(isFurther) &&
        !objectsOnce().isSealed(token, seed),
    );
    return found.sort((one, other) => distance(one, seed) - distance(other, seed));
  };

  let stretch = 0;
  let last: Seed | undefined;
  /** Seeds come in the order of the text. */
  const stretchOf = (seed: Seed): number => {
    const isNext = last && (isApart(last.start, seed.start) || seed.start - last.end >= ofOneReport);
    if (isNext) stretch++;
    last = seed;
    return stretch;
  };

  for (const seed of seeds) {
    const { start, end } = seed;
    const patterns: Pattern[] = [];
    for (const entry of seed.entries) patterns.push(...(entries[entry] ? [entries[entry].pattern] : []));
    const further = patterns.some(({ parts }) => parts.length > 1) ? furtherOf(seed) : [];
    const request = requestOf(
      seed,
      seed.tokens.some(({ decides }) => decides.some(isOfAnswer)),
    );
    // Who names a request of its own names the service by it.
    const from = request?.loose === false ? start : leadOf(folded, start);
    const named = termsNear(seed);
    const code = seed.tokens.find(({ slots }) => slots.code !== undefined);
    const isAnybodys = patterns.some(({ saidBy }) => saidBy !== undefined);
    const isPage = patterns.some(({ saidBy }) => saidBy === 'a-browser');
    const namesHost = seed.tokens.some(({ slots }) => slots.host !== undefined);
    const own = [seed, request?.request, named.client, named.opens].filter(
      (place): place is NonNullable<typeof place> =>
        place !== undefined && distance(place, seed) < ofOneReport,
    );
    const leading = loose.slice(lowerBound(looseStarts, from), lowerBound(looseStarts, start));
    yield {
      start,
      end,
      entries: seed.entries,
      deciding: seed.tokens,
      further,
      request,
      stretch: stretchOf(seed),
      surroundings: isAnybodys && !named.joins ? surroundingsOf(folded, seed, own) : undefined,
      hostBeside: isPage && !namesHost ? hostBeside(folded, seed) : undefined,
      terms: named,
      lead: spaced(folded, from, start),
      // In a query the words may be its value.
      leadingRequest: leading.find(
        ({ end: to, known, path = '', pathAt }) =>
          to <= start && known === undefined && path.length > 1 && low.charAt(pathAt?.[1] ?? to) !== '?',
      ),
      beside: near(loose, looseStarts, seed, besideIt),
      statuses: statuses
        .between(start - 2 * ofOneReport, end + 2 * ofOneReport)
        .filter(({ at }) => !isApart(start, at)),
      message: code && messageBeside(folded, code),
      codes: near(tokens.codes, codeStarts, seed, ofOneReport),
    };
  }
}
