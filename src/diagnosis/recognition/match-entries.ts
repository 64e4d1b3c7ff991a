import type { CompiledCatalogue } from './compile-patterns.ts';
import { findPart } from './find-part.ts';
import type { SignHit, Signs } from './gather-signs.ts';
import type { DecidingSigns } from './group-signs.ts';
import { groupSigns } from './group-signs.ts';
import { isAnswer } from '../join-errors/is-answer.ts';
import type { RequestOfReport, RequestsOfText } from './named-request.ts';
import type { Pattern } from '../join-errors/pattern.ts';
import { isAboutSomethingElse, isTheEntrysOwn } from './rule-out.ts';

/** An entry that the text shows, or may show: what was found of it and what is missing. */
export interface Found {
  entry: number;
  /** The signs that decide, in the order of the text. */
  signs: SignHit[];
  /** The request that the report names; undefined where it names none, or only one that may belong to something else. */
  report: RequestOfReport | undefined;
  /** Whether the path of that request is one of the deciding signs. */
  byPath: boolean;
  /** The question that is left; undefined where nothing is missing. */
  question: string | undefined;
}

/** Finds the entries of the catalogue in the signs of a text, by entry and then by place. */
export function matchEntries(catalogue: CompiledCatalogue, signs: Signs, requests: RequestsOfText): Found[] {
  return catalogue.entries.flatMap(({ pattern }, entry) =>
    groupSigns(pattern, signs.hits[entry]?.[0] ?? [], signs.marks['goes-on'], requests).flatMap(
      (deciding) => {
        const found = matchReport(entry, pattern, deciding, signs, requests);
        return found ? [found] : [];
      },
    ),
  );
}

function matchReport(
  entry: number,
  pattern: Pattern,
  deciding: DecidingSigns,
  signs: Signs,
  requests: RequestsOfText,
): Found | undefined {
  const report = requests.about(deciding.start, deciding.end, isAnswer(pattern));
  if (isAboutSomethingElse(pattern, report, deciding, signs, requests)) return undefined;
  const own = [...deciding.hits];
  let byPath = false;
  let missing = 0;
  let question: string | undefined;
  for (const [index, part] of pattern.parts.entries()) {
    if (index === 0) continue;
    const hits = signs.hits[entry]?.[index] ?? [];
    const contradictions = signs.contradictions[entry]?.[index] ?? [];
    const result = findPart(part, hits, contradictions, deciding, report, requests);
    if (!result.found) {
      missing++;
      question = result.isContradicted ? undefined : part.question;
    } else if (result.hit === undefined) byPath = true;
    else if (!own.includes(result.hit)) own.push(result.hit);
  }
  if (missing > 1 || (missing === 1 && question === undefined)) return undefined;
  own.sort((a, b) => a.start - b.start || b.end - a.end);
  const isOwn = report !== undefined && (byPath || isTheEntrysOwn(pattern, report));
  return { entry, signs: own, report: isOwn ? report : undefined, byPath, question };
}
