import type { CompiledPhrase } from './lexicon/compile-phrase.ts';
import { compilePhrase } from './lexicon/compile-phrase.ts';
import type { JoinError } from '../join-errors/define-join-error.ts';
import { compilePaths } from './lexicon/compile-paths.ts';
import { requestAnchors } from './lexicon/find-requests.ts';
import { foreignWords, ownLibraries, tracebackFrame } from './lexicon/foreign-signs.ts';
import { otherProducts } from './lexicon/other-products.ts';
import { buildPhraseFinder } from './find-phrases.ts';
import type { CodeSign, Pattern, PhraseSign, Sign } from '../join-errors/pattern.ts';
import { continuations, openers, requestsOfTheJoin, requestsOfTheSignIn } from './lexicon/report-signs.ts';

/** Which sign of the catalogue a piece of text is: part -1 is a word that contradicts part 0, -2 part 1, and so on. */
export interface SignUse<Of extends Sign = Sign> {
  entry: number;
  part: number;
  sign: Of;
}

/** What words may mean besides being signs: a report begins, goes on about the same, or is another program's or about another product. */
export type Mark = 'opens' | 'goes-on' | 'foreign' | 'product' | 'frame' | 'own';

interface Word {
  word: string;
  phrases: {
    phrase: CompiledPhrase;
    uses: SignUse<PhraseSign>[];
    mark: Mark | undefined;
  }[];
  codes: SignUse<CodeSign>[];
  isRequest: boolean;
}

/** An entry of the catalogue that text can show. */
export interface Recognisable<Id extends string> {
  entry: JoinError<Id>;
  pattern: Pattern;
}

/** The catalogue made ready for search. */
export interface CompiledCatalogue<Id extends string = string> {
  entries: readonly Recognisable<Id>[];
  words: readonly Word[];
  finder: ReturnType<typeof buildPhraseFinder>;
  paths: ReturnType<typeof compilePaths>;
}

const isPhrase = (sign: Sign): sign is PhraseSign => 'phrase' in sign;
const isCode = (sign: Sign): sign is CodeSign => 'code' in sign;

/** Makes a catalogue ready: all its words in one automaton, each phrase once however many entries use it. */
export function compilePatterns<Id extends string>(
  catalogue: readonly JoinError<Id>[],
): CompiledCatalogue<Id> {
  const entries = catalogue.flatMap((entry) =>
    entry.recognise ? [{ entry, pattern: entry.recognise }] : [],
  );
  const words = new Map<string, Word>();
  const wordOf = (word: string): Word => {
    const known = words.get(word) ?? { word, phrases: [], codes: [], isRequest: false };
    words.set(word, known);
    return known;
  };
  const phrases = new Map<string, Word['phrases'][number]>();
  const phraseOf = (sign: PhraseSign) => {
    const key = JSON.stringify({ ...sign, reason: undefined });
    const known = phrases.get(key);
    if (known) return known;
    const compiled = { phrase: compilePhrase(sign), uses: [], mark: undefined };
    phrases.set(key, compiled);
    wordOf(compiled.phrase.anchor).phrases.push(compiled);
    return compiled;
  };

  const paths: string[] = [...requestsOfTheJoin, ...requestsOfTheSignIn];
  entries.forEach(({ pattern }, entry) => {
    pattern.parts.forEach((of, part) => {
      for (const sign of of.anyOf) {
        if (isPhrase(sign)) phraseOf(sign).uses.push({ entry, part, sign });
        else if (isCode(sign)) wordOf(String(sign.code)).codes.push({ entry, part, sign });
        else paths.push(sign.path);
      }
      for (const sign of of.contradictedBy ?? []) phraseOf(sign).uses.push({ entry, part: -1 - part, sign });
    });
  });
  const marked: readonly (readonly [Mark, readonly string[]])[] = [
    ['opens', openers],
    ['goes-on', continuations],
    ['foreign', foreignWords],
    ['product', otherProducts],
    ['frame', [tracebackFrame]],
    ['own', ownLibraries],
  ];
  for (const [mark, list] of marked) for (const phrase of list) phraseOf({ phrase }).mark = mark;
  for (const anchor of requestAnchors) wordOf(anchor).isRequest = true;
  const list = [...words.values()];
  return {
    entries,
    words: list,
    finder: buildPhraseFinder(list.map(({ word }) => word)),
    paths: compilePaths(paths),
  };
}
