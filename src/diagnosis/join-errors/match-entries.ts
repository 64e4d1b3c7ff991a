import type { CompiledCatalogue } from './compile-patterns.ts';
import type { SignHit, Signs } from './gather-signs.ts';
import type { NamedRequest } from './find-requests.ts';
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

/** Whether a request named in the report rules the entry out. */
function isAboutSomethingElse(pattern: Pattern, request: NamedRequest | undefined): boolean {
  if (request?.path === undefined || request.path === '/' || request.path === '') return false;
  if (pattern.about === 'anything') return false;
  const allowed = pattern.about === 'sign-in' ? requestsOfTheSignIn : requestsOfTheJoin;
  return !isKnown(request, allowed);
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
      if (report && !report.loose && isAboutSomethingElse(pattern, report.request)) continue;
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
