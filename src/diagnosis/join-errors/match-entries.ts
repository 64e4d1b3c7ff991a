import type { CompiledCatalogue } from './compile-patterns.ts';
import type { SignHit, Signs } from './gather-signs.ts';
import type { NamedRequest } from './find-requests.ts';
import { isPublicHost } from './foreign-signs.ts';
import { lowerBound } from './lower-bound.ts';
import type { RequestOfReport, RequestsOfText } from './named-request.ts';
import type { Part, Pattern } from './pattern.ts';
import { requestsOfTheJoin, requestsOfTheSignIn } from './report-signs.ts';

/** An entry that the text shows, or may show: what was found of it and what is missing. */
export interface Found {
  entry: number;
  /** The signs that decide, in the order of the text. */
  signs: SignHit[];
  /** The request that the report names; undefined where it names none, or only one that may belong to something else. */
  report: RequestOfReport | undefined;
  /** Whether that path is one of the deciding signs. */
  byPath: boolean;
  /** The question that is left; undefined where nothing is missing. */
  question: string | undefined;
}

/** Signs of one entry this close (white space not counted) speak of the same report. */
const closeBy = 600;
/** A Python traceback is seldom longer than this (white space not counted). */
const inOneTraceback = 3000;
/** Most reports of one entry in one piece of text. */
const mostReports = 2000;

const midpoint = (hits: readonly SignHit[]): [number, number] => [
  Math.min(...hits.map(({ start }) => start)),
  Math.max(...hits.map(({ end }) => end)),
];

/** Groups the signs of the deciding part: a code and its sentence are one report, the same sign twice is two. */
function group(hits: readonly SignHit[], requests: RequestsOfText): SignHit[][] {
  const groups: SignHit[][] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const overlaps = before !== undefined && hit.start < before.end;
    const joins =
      last !== undefined &&
      before !== undefined &&
      (overlaps ||
        (hit.start - before.end < closeBy &&
          !last.some(({ sign }) => sign === hit.sign) &&
          !requests.apart(before.start, hit.start)));
    if (joins) last.push(hit);
    else if (groups.length < mostReports) groups.push([hit]);
  }
  return groups;
}

const isKnown = (request: NamedRequest, paths: readonly string[]): boolean =>
  request.known !== undefined && paths.includes(request.known);

/** Whether what is known of a report rules an entry out: another request, another kind of server, another program. */
function isAboutSomethingElse(
  pattern: Pattern,
  report: RequestOfReport | undefined,
  start: number,
  signs: Signs,
  requests: RequestsOfText,
): boolean {
  if (pattern.about === 'anything') return false;
  const request = report?.loose === false ? report.request : undefined;
  const allowed = pattern.about === 'sign-in' ? requestsOfTheSignIn : requestsOfTheJoin;
  if (request && isKnown(request, allowed)) return false;
  if (request?.path !== undefined && request.path !== '/' && request.path !== '') return true;
  // The join speaks HTTPS only.
  if (request?.scheme === 'http' || (request?.host !== undefined && isPublicHost(request.host))) return true;
  const first = lowerBound(signs.foreign, start - inOneTraceback);
  const last = lowerBound(signs.foreign, start + inOneTraceback);
  return signs.foreign.slice(first, last).some((at) => !requests.apart(at, start));
}

interface PartFound {
  found: boolean;
  hit?: SignHit;
  byPath?: boolean;
  contradicted?: boolean;
}

function findPart(
  part: Part,
  hits: readonly SignHit[],
  contradictions: readonly SignHit[],
  around: readonly [number, number],
  report: RequestOfReport | undefined,
  requests: RequestsOfText,
): PartFound {
  const [start, end] = around;
  const paths = part.anyOf.flatMap((sign) => ('path' in sign ? [sign.path] : []));
  if (report && isKnown(report.request, paths)) return { found: true, byPath: true };
  const distance = (hit: SignHit) => (hit.start >= end ? hit.start - end : Math.max(0, start - hit.end));
  const near = (list: readonly SignHit[]): SignHit | undefined => {
    const starts = list.map((hit) => hit.start);
    const inReach = list
      .slice(lowerBound(starts, start - closeBy), lowerBound(starts, end + closeBy))
      .filter((hit) => !requests.apart(start, hit.start));
    return inReach.sort((a, b) => distance(a) - distance(b))[0];
  };
  const hit = near(hits);
  if (hit) return { found: true, hit };
  const path = report?.loose === false ? report.request.path : undefined;
  const otherPath = paths.length > 0 && path !== undefined && path !== '/';
  return { found: false, contradicted: otherPath || near(contradictions) !== undefined };
}

/** Finds the entries of the catalogue in the signs of a text, by entry and then by place. */
export function matchEntries(catalogue: CompiledCatalogue, signs: Signs, requests: RequestsOfText): Found[] {
  const all: Found[] = [];
  catalogue.entries.forEach(({ pattern }, entry) => {
    const hitsOf = signs.hits[entry] ?? [];
    for (const deciding of group(hitsOf[0] ?? [], requests)) {
      const around = midpoint(deciding);
      const report = requests.about(...around);
      if (isAboutSomethingElse(pattern, report, around[0], signs, requests)) continue;
      const found: Found = { entry, signs: [...deciding], report, byPath: false, question: undefined };
      let missing = 0;
      for (const [index, part] of pattern.parts.entries()) {
        if (index === 0) continue;
        const contradictions = signs.contradictions[entry]?.[index] ?? [];
        const result = findPart(part, hitsOf[index] ?? [], contradictions, around, report, requests);
        if (result.hit && !found.signs.includes(result.hit)) found.signs.push(result.hit);
        if (result.byPath) found.byPath = true;
        if (result.found) continue;
        missing++;
        found.question = result.contradicted ? undefined : part.question;
      }
      if (report?.loose && !found.byPath) found.report = undefined;
      if (missing === 0 || (missing === 1 && found.question !== undefined)) {
        found.signs.sort((a, b) => a.start - b.start);
        all.push(found);
      }
    }
  });
  return all;
}
