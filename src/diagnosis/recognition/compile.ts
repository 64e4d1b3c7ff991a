import type { JoinError } from '../join-errors/define-join-error.ts';
import type { AnyCodeSign, CodeSign, Pattern, PhraseSign, Sign } from '../join-errors/pattern.ts';
import { compilePaths } from './lexicon/compile-paths.ts';
import type { CompiledPhrase } from './lexicon/compile-phrase.ts';
import { compilePhrase } from './lexicon/compile-phrase.ts';
import { buildPhraseFinder } from './lexicon/find-phrases.ts';
import { requestAnchors } from './lexicon/find-requests.ts';
import type { Decisive } from './lexicon/message-list.ts';
import { requestsOfTheJoin, requestsOfTheSignIn, terms } from './lexicon/terms.ts';
import type { Meaning, SignUse } from './tokens.ts';

/** A phrase, the entries of which it is a sign, and what it means besides. */
export interface KnownPhrase {
  sign: PhraseSign;
  phrase: CompiledPhrase;
  uses: SignUse<PhraseSign>[];
  decides: number[];
  meanings: Meaning[];
  /** Uses that decide for what SPP answers: its code may stand right beside them, without a key. */
  answers: SignUse[];
  /** What it is in a list of messages: the first entry for which it decides. Absent where it decides for none but general ones. */
  listed?: Omit<Decisive, 'start' | 'end'>;
}

/** What to do where one word of the automaton is found. */
interface Word {
  word: string;
  phrases: KnownPhrase[];
  codes: SignUse<CodeSign>[];
  /** Entries for which the codes decide. */
  decides: number[];
  isRequest: boolean;
}

/** An entry of the catalogue that text can show. */
export interface Recognisable<Id extends string> {
  entry: JoinError<Id>;
  pattern: Pattern;
  /** It is what SPP answered, with a code of its API, so that the connection was made. */
  isAnswer: boolean;
  /** By part the paths that are signs of it. */
  paths: readonly (readonly string[])[];
}

/** The catalogue and the lexicon made ready for search. */
export interface Compiled<Id extends string = string> {
  entries: readonly Recognisable<Id>[];
  words: readonly Word[];
  /** Entries for which any code of SPP's API decides that is no sign of another. */
  anyCode: readonly SignUse<AnyCodeSign>[];
  finder: ReturnType<typeof buildPhraseFinder>;
  paths: ReturnType<typeof compilePaths>;
}

const isPhrase = (sign: Sign): sign is PhraseSign => 'phrase' in sign;
const isCode = (sign: Sign): sign is CodeSign => 'code' in sign;

/** Whether two phrases with the same words mean the same; the cause that they name does not matter. */
function areAlike(one: PhraseSign, other: PhraseSign): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof PhraseSign>;
  keys.delete('reason');
  return [...keys].every((key) => String(one[key]) === String(other[key]));
}

const recognisable = <Id extends string>(entry: JoinError<Id>, pattern: Pattern): Recognisable<Id> => ({
  entry,
  pattern,
  isAnswer: pattern.parts[0].anyOf.some(isCode),
  paths: pattern.parts.map(({ anyOf }) => anyOf.flatMap((sign) => ('path' in sign ? [sign.path] : []))),
});

/** Makes a catalogue ready: all its words and those of the lexicon in one automaton, each phrase once however many entries use it. */
export function compile<Id extends string>(catalogue: readonly JoinError<Id>[]): Compiled<Id> {
  const entries = catalogue.flatMap((entry) =>
    entry.recognise ? [recognisable(entry, entry.recognise)] : [],
  );
  const words = new Map<string, Word>();
  const wordOf = (word: string): Word => {
    const known = words.get(word);
    if (known) return known;
    const made: Word = { word, phrases: [], codes: [], decides: [], isRequest: false };
    words.set(word, made);
    return made;
  };
  const phrases = new Map<string, KnownPhrase[]>();
  const phraseOf = (sign: PhraseSign): KnownPhrase => {
    const sameWords = phrases.get(sign.phrase);
    const alike = sameWords?.find((other) => other.sign === sign || areAlike(other.sign, sign));
    if (alike) return alike;
    const made: KnownPhrase = {
      sign,
      phrase: compilePhrase(sign),
      uses: [],
      decides: [],
      meanings: [],
      answers: [],
    };
    if (sameWords) sameWords.push(made);
    else phrases.set(sign.phrase, [made]);
    wordOf(made.phrase.anchor).phrases.push(made);
    return made;
  };

  const anyCode: SignUse<AnyCodeSign>[] = [];
  const paths: string[] = [...requestsOfTheJoin, ...requestsOfTheSignIn];
  entries.forEach(({ pattern, isAnswer }, entry) => {
    pattern.parts.forEach((of, part) => {
      for (const sign of of.anyOf) {
        if (isPhrase(sign)) {
          const known = phraseOf(sign);
          const use = { entry, part, sign };
          known.uses.push(use);
          if (part === 0 && isAnswer) known.answers.push(use);
          if (part === 0 && !known.decides.includes(entry)) known.decides.push(entry);
          // General words stand beside all others.
          if (part === 0 && !pattern.lastResort)
            known.listed ??= { entry, reason: sign.reason, isPage: pattern.about === 'anything' };
        } else if (isCode(sign)) {
          const known = wordOf(String(sign.code));
          known.codes.push({ entry, part, sign });
          if (part === 0) known.decides.push(entry);
        } else if ('anyCode' in sign) anyCode.push({ entry, part, sign });
        else paths.push(sign.path);
      }
      for (const sign of of.contradictedBy ?? []) phraseOf(sign).uses.push({ entry, part: -1 - part, sign });
    });
  });
  for (const [meaning, list] of terms) for (const phrase of list) phraseOf({ phrase }).meanings.push(meaning);
  for (const anchor of requestAnchors) wordOf(anchor).isRequest = true;
  const list = [...words.values()];
  return {
    entries,
    words: list,
    anyCode,
    finder: buildPhraseFinder(list.map(({ word }) => word)),
    paths: compilePaths(paths),
  };
}
