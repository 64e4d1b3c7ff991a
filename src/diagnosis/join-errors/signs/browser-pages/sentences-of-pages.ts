import type { PhraseSign } from '../../pattern.ts';
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

function signsOf(words: PageWords[string]): PhraseSign[] {
  return Object.entries(words).flatMap(([key, sentences]) =>
    sentences.map((sentence): PhraseSign => {
      if (key === 'heading') return { phrase: sentence.replace(lastMark, ''), alone: true };
      return signOf(sentence, key === 'unnamed' ? undefined : (key as Reason));
    }),
  );
}

/** Sentences of browsers' error pages in all languages; the first to name a slip has it where two say the same. */
export const sentencesOfPages: readonly PhraseSign[] = [
  ...new Map(
    pagesOfBrowsers
      .flatMap((page) => Object.values(page).flatMap(signsOf))
      .map((sign) => [sign.phrase, sign] as const)
      .toReversed(),
  ).values(),
];
