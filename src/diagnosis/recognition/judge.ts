import type { Part, Pattern, Sign } from '../join-errors/pattern.ts';
import type { QuestionId } from '../join-errors/questions.ts';
import type { Compiled } from './compile.ts';
import type { Slots } from './lexicon/compile-phrase.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import { requestsOfTheJoin } from './lexicon/terms.ts';
import type { Report } from './segment.ts';
import type { Place, SignToken } from './tokens.ts';

/** A sign of an entry where it stands in a report. */
export interface SignHit extends Place {
  sign: Sign;
  /** The part of the entry that it shows. */
  part: number;
  slots: Slots;
}

/** An entry that a report shows, or may show: what was found of it and what is missing. */
export interface Candidate {
  entry: number;
  pattern: Pattern;
  /** It is what SPP answered. */
  isAnswer: boolean;
  report: Report;
  /** The signs that decide, in the order of the text. */
  signs: SignHit[];
  /** Whether the path of the report's request is one of them. */
  byPath: boolean;
  /** The question that is left; undefined where nothing is missing. */
  question: QuestionId | undefined;
}

/** Whether a request is one of these known paths. */
export const isOneOf = (request: NamedRequest | undefined, paths: readonly string[]): boolean =>
  request?.known !== undefined && paths.includes(request.known);

/** The first of some tokens that is a sign of a part of an entry. */
function firstHit(tokens: readonly SignToken[], entry: number, part: number): SignHit | undefined {
  for (const { start, end, uses, slots } of tokens)
    for (const use of uses)
      if (use.entry === entry && use.part === part) return { start, end, sign: use.sign, part, slots };
  return undefined;
}

/** All signs of the first part of an entry. */
function decidingHits(tokens: readonly SignToken[], entry: number): SignHit[] {
  const hits: SignHit[] = [];
  for (const { start, end, uses, slots } of tokens)
    for (const use of uses)
      if (use.entry === entry && use.part === 0) hits.push({ start, end, sign: use.sign, part: 0, slots });
  return hits;
}

/** Looks for one further part in a report: by the path of its request, or by the nearest of its words. */
function findPart(
  part: Part,
  paths: readonly string[],
  entry: number,
  index: number,
  { further, request }: Report,
): { byPath?: true; hit?: SignHit; question?: QuestionId | undefined } {
  // A line of JSON with a URL of its own speaks of that.
  const isOthers = request?.loose === true && request.request.isKeyed === true;
  if (!isOthers && isOneOf(request?.request, paths)) return { byPath: true };
  const hit = firstHit(further, entry, index);
  if (hit) return { hit };
  const path = request?.loose === false ? request.request.path : undefined;
  const hasOtherPath = paths.length > 0 && path !== undefined && path !== '/';
  const isContradicted = hasOtherPath || firstHit(further, entry, -1 - index) !== undefined;
  return { question: isContradicted ? undefined : part.question };
}

/** Judges each entry on what the report holds, without a look at the text. */
export function judge({ entries }: Compiled, report: Report): Candidate[] {
  const candidates: Candidate[] = [];
  for (const entry of report.entries) {
    const recognisable = entries[entry];
    if (!recognisable) continue;
    const { pattern, isAnswer, paths } = recognisable;
    const signs = decidingHits(report.deciding, entry);
    let byPath = false;
    let missing = 0;
    let question: QuestionId | undefined;
    for (let index = 1; index < pattern.parts.length; index++) {
      const part = pattern.parts[index];
      if (!part) continue;
      const found = findPart(part, paths[index] ?? [], entry, index, report);
      const { hit } = found;
      if (found.byPath) byPath = true;
      else if (!hit) {
        missing++;
        question = found.question;
      } else if (!signs.some(({ start, end }) => start === hit.start && end === hit.end)) signs.push(hit);
    }
    if (missing > 1 || (missing === 1 && question === undefined)) continue;
    signs.sort((a, b) => a.start - b.start || b.end - a.end);
    candidates.push({ entry, pattern, isAnswer, report, signs, byPath, question });
  }
  return candidates;
}

/**
 * Whether the request that a report names is about the entry: a failed sign-in may stand beside the join's requests, but it is not
 * about them.
 */
export const isItsRequest = ({ pattern, report: { request } }: Candidate): boolean =>
  request?.loose === false && (pattern.about !== 'sign-in' || !isOneOf(request.request, requestsOfTheJoin));
