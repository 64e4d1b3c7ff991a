import type { PhraseSign } from '../../pattern.ts';
import { once } from '../../once.ts';
import type { Reason } from '../../reason.ts';
import { chromeEastOfAsia } from './chrome/east-of-asia.ts';
import { chromeGermanic } from './chrome/germanic.ts';
import { chromeOtherOfEurope } from './chrome/other-of-europe.ts';
import { chromeRomance } from './chrome/romance.ts';
import { chromeSlavic } from './chrome/slavic.ts';
import { chromeSouthOfAsiaAndAfrica } from './chrome/south-of-asia-and-africa.ts';
import { firefoxEast } from './firefox/east.ts';
import { firefoxGermanic } from './firefox/germanic.ts';
import { firefoxRomance } from './firefox/romance.ts';
import type { PageWords } from './page-words.ts';
import { isWarning } from './warnings.ts';

/** By browser and family of languages. */
export const pagesOfBrowsers: readonly PageWords[] = [
  chromeGermanic,
  chromeRomance,
  chromeSlavic,
  chromeOtherOfEurope,
  chromeEastOfAsia,
  chromeSouthOfAsiaAndAfrica,
  firefoxGermanic,
  firefoxRomance,
  firefoxEast,
];

const lastMark = /\s?[.…。।።۔]$/u;
/** Words before a host that are too few to look for, or end at a quotation mark: the words behind it are enough. */
const shortBeginning = /^[^{]{0,7}(?=\{host\})/u;
const upToQuote = /^[^{']{0,9}'(?!\{)/u;

/** A sentence as a sign: it ends where the page's ends, unless words were left out. */
function signOf(sentence: string, reason: Reason | undefined): PhraseSign {
  const plain = sentence.replace(/[“”„«»‘’"]/gu, "'").replace(lastMark, '');
  const behind = plain.slice(plain.indexOf('{host}') + '{host}'.length);
  const hasEnough = behind.replace(/[\s']/gu, '').length >= 4;
  const phrase = (hasEnough ? plain.replace(shortBeginning, '') : plain).replace(upToQuote, '');
  return {
    phrase: phrase.replace(/^(\{host\})'(?!s\b)/u, '$1'),
    ...(reason ? { reason } : {}),
    ...(phrase.endsWith('{host}') ? { bare: true } : {}),
    page: sentence.endsWith('…') ? 'beginning' : 'sentence',
  };
}

/** What a page is about: nothing was reached, the browser warns of what it reached, or the words alone do not tell. */
export type PageKind = 'unreached' | 'warning' | 'either';

const kindOf = (key: string): PageKind =>
  key === 'either'
    ? key
    : key === 'unsecured' || key === 'warned' || isWarning(key)
      ? 'warning'
      : 'unreached';

const headings: Readonly<Record<string, Reason | undefined>> = { heading: undefined, unsecured: 'protocol' };
const withoutCause = new Set(['unnamed', 'warned', 'either']);

function signFor(key: string, sentence: string): PhraseSign {
  if (!(key in headings)) return signOf(sentence, withoutCause.has(key) ? undefined : (key as Reason));
  const reason = headings[key];
  return { phrase: sentence.replace(lastMark, ''), ...(reason ? { reason } : {}), alone: true };
}

const readAll = once((): Readonly<Record<PageKind, readonly PhraseSign[]>> => {
  const all = pagesOfBrowsers
    .flatMap((page) => Object.values(page))
    .flatMap((words) => Object.entries(words))
    .flatMap(([key, sentences]) =>
      sentences.map((sentence) => ({ kind: kindOf(key), sign: signFor(key, sentence) })),
    );
  // The first to name a cause has it where two say the same.
  const distinct = [...new Map(all.map((one) => [one.sign.phrase, one] as const).toReversed()).values()];
  const of = (kind: PageKind) => distinct.filter((one) => one.kind === kind).map(({ sign }) => sign);
  return { unreached: of('unreached'), warning: of('warning'), either: of('either') };
});

/** Sentences of browsers' error pages in all languages, by what the page is about; made when somebody first asks. */
export const sentencesOfPages = (kind: PageKind): readonly PhraseSign[] => readAll()[kind];
