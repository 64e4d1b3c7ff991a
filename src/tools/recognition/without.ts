import type { Part, Pattern, Sign } from '#diagnosis/join-errors/pattern.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { RecogniserParts } from './recogniser-parts.ts';

/** One thing that may be left out: in the reader's words, the entry that it belongs to, and everything else. */
export interface Leaving {
  what: string;
  /** Null for a doubt, which belongs to no entry. */
  entry: string | null;
  doubt: string | null;
  rest: RecogniserParts;
}

function wordsOf(sign: Sign): string {
  if ('phrase' in sign) return sign.phrase;
  if ('anyCode' in sign) return 'any code';
  return 'code' in sign ? `code ${sign.code}` : `path ${sign.path}`;
}

function withoutSign(part: Part, sign: Sign): Part | null {
  const [first, ...others] = part.anyOf.filter((each) => each !== sign);
  return first === undefined ? null : { ...part, anyOf: [first, ...others] };
}

/** The pattern without one sign; undefined where its part had no other, so that nothing can be recognised by it. */
function patternWithout(pattern: Pattern, at: number, sign: Sign): Pattern | undefined {
  const [first, ...others] = pattern.parts.map((part, index) =>
    index === at ? withoutSign(part, sign) : part,
  );
  const kept = others.filter((part) => part !== null);
  if (first === undefined || first === null || kept.length < others.length) return undefined;
  return { ...pattern, parts: [first, ...kept] };
}

/** Everything that may be left out of a recogniser, one at a time. */
export function leavings({ entries, doubts }: RecogniserParts): Leaving[] {
  const ofEntries = entries.flatMap((entry) =>
    (entry.recognise?.parts ?? []).flatMap((part, at) =>
      part.anyOf.map((sign): Leaving => {
        const { recognise: pattern, ...bare } = entry;
        const less = pattern && patternWithout(pattern, at, sign);
        const changed: JoinError<JoinErrorId> = less === undefined ? bare : { ...bare, recognise: less };
        return {
          what: wordsOf(sign),
          entry: entry.id,
          doubt: null,
          rest: { entries: entries.map((each) => (each === entry ? changed : each)), doubts },
        };
      }),
    ),
  );
  const ofDoubts = doubts.map((doubt): Leaving => ({
    what: doubt.id,
    entry: null,
    doubt: doubt.id,
    rest: { entries, doubts: doubts.filter((each) => each !== doubt) },
  }));
  return [...ofEntries, ...ofDoubts];
}
