import type { Compiled } from './compile.ts';
import { buildPhraseFinder } from './lexicon/find-phrases.ts';
import type { Folded } from './reading/fold.ts';
import { foldPhrase } from './reading/normalise.ts';

/** A stretch of the folded text that reads like a known word once letters are taken for those they resemble. */
interface Slip {
  start: number;
  end: number;
  word: string;
}

/** A text with its slips put right, and where they were. */
export interface Corrected {
  folded: Folded;
  /** Original range of the letters that were read differently, and the letters they were read as. */
  changes: { at: [number, number]; readAs: string }[];
}

/** Words of the parts around the signs: without them no request and no code is found. */
const structure = [
  'https://',
  '/service/core/v',
  '/service/a2a/v',
  '/Cluster/SessionModules',
  '/PsmValidation',
  '/RSTS/oauth2/token',
  'HTTPSConnectionPool(host=',
  'Max retries exceeded with url:',
  'Code',
  'error',
  'Status',
];
/** Shorter words are too easily read into anything. */
const shortestWord = 4;

const pairs: Readonly<Record<string, string>> = { rn: 'm', vv: 'w' };

/** Takes letters that text recognition mixes up for one another: l 1 I |, O 0, S 5, rn m, vv w. `at` leads back. */
function blur(low: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < low.length; i++) {
    const unit = low.charAt(i);
    at.push(i);
    const pair = pairs[low.slice(i, i + 2)];
    if (pair !== undefined) {
      text += pair;
      i++;
    } else if (unit === '1' || unit === 'i' || unit === '|' || unit === '!') text += 'l';
    else text += unit === '0' ? 'o' : unit === '5' ? 's' : unit;
  }
  at.push(low.length);
  return { text, at };
}

/** Words that a catalogue looks for, in pieces between slots and quotes. */
function wordsOf(catalogue: Compiled): string[] {
  const phrases = catalogue.entries.flatMap(({ pattern }) => pattern.parts.flatMap(({ anyOf }) => anyOf));
  const pieces = phrases.flatMap((sign) => {
    if ('code' in sign) return [String(sign.code)];
    return 'phrase' in sign ? foldPhrase(sign.phrase.replace(/\{\w+\}/g, "'")).split("'") : [];
  });
  return [...new Set([...pieces, ...structure.map(foldPhrase)])].filter(
    (word) => word.length >= shortestWord,
  );
}

/** For each letter of a word, where in the slip it was read from; behind a pair of letters read as one the others move up. */
function placesOf(word: string, slip: string): number[] {
  const { at: ofWord } = blur(word);
  const { at: ofSlip } = blur(slip);
  let unit = 0;
  return Array.from(word, (_, k) => {
    if ((ofWord[unit + 1] ?? word.length) <= k) unit++;
    return ofSlip[unit] ?? 0;
  });
}

function apply(folded: Folded, slips: readonly Slip[]): Folded {
  let text = '';
  let low = '';
  const from: number[] = [];
  const to: number[] = [];
  const gaps: number[] = [];
  let done = 0;
  const copy = (until: number) => {
    text += folded.text.slice(done, until);
    low += folded.low.slice(done, until);
    for (let i = done; i < until; i++) {
      from.push(folded.from[i] ?? 0);
      to.push(folded.to[i] ?? 0);
      gaps.push(folded.gaps[i] ?? 0);
    }
    done = until;
  };
  for (const { start, end, word } of slips) {
    copy(start);
    text += word;
    low += word;
    for (const at of placesOf(word, folded.low.slice(start, end))) {
      from.push(folded.from[start + at] ?? 0);
      to.push(folded.to[start + at] ?? 0);
      gaps.push(folded.gaps[start + at] ?? 0);
    }
    to[to.length - 1] = folded.to[end - 1] ?? 0;
    done = end;
  }
  copy(folded.low.length);
  gaps.push(folded.gaps[folded.low.length] ?? 0);
  return { text, low, from: Uint32Array.from(from), to: Uint32Array.from(to), gaps: Uint8Array.from(gaps) };
}

/** The letters of a slip that differ, less what is the same on both sides. */
function changeOf(folded: Folded, { start, end, word }: Slip): Corrected['changes'][number] {
  const read = folded.low.slice(start, end);
  let before = 0;
  while (before < Math.min(read.length, word.length) - 1 && read.charAt(before) === word.charAt(before))
    before++;
  let after = 0;
  const room = Math.min(read.length, word.length) - before - 1;
  while (after < room && read.charAt(read.length - 1 - after) === word.charAt(word.length - 1 - after))
    after++;
  return {
    at: [folded.from[start + before] ?? 0, folded.to[end - 1 - after] ?? 0],
    readAs: word.slice(before, word.length - after),
  };
}

/** Prepares the search for slips in the words of a catalogue. */
export function slipCorrector(catalogue: Compiled): (folded: Folded) => Corrected | undefined {
  const words = wordsOf(catalogue);
  const finder = buildPhraseFinder(words.map((word) => blur(word).text));

  return (folded) => {
    const { text, at } = blur(folded.low);
    const slips: Slip[] = [];
    finder.scan(text, (index, start) => {
      const word = words[index] ?? '';
      const from = at[start] ?? 0;
      const to = at[start + blur(word).text.length] ?? from;
      if (folded.low.slice(from, to) !== word) slips.push({ start: from, end: to, word });
    });
    if (slips.length === 0) return undefined;
    // The longest word that fits a place is the one that stood there.
    slips.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const chosen: Slip[] = [];
    const taken = new Uint8Array(folded.low.length + 1);
    for (const slip of slips) {
      if (taken.subarray(slip.start, slip.end).some((unit) => unit === 1)) continue;
      taken.fill(1, slip.start, slip.end);
      chosen.push(slip);
    }
    chosen.sort((a, b) => a.start - b.start);
    return { folded: apply(folded, chosen), changes: chosen.map((slip) => changeOf(folded, slip)) };
  };
}
