import type { Range } from '../recognition/recognition.ts';
import type { PhraseFinder } from '../recognition/lexicon/find-phrases.ts';
import { buildPhraseFinder } from '../recognition/lexicon/find-phrases.ts';
import { foldPhrase } from '../recognition/reading/normalise.ts';
import { blur } from './blur.ts';
import { nearAt } from './near.ts';
import type { Piece } from './vocabulary.ts';
import { vocabulary } from './vocabulary.ts';

/** Letters of a text that were read as others. */
export interface Edit {
  at: Range;
  readAs: string;
}

/** A seed of a word: letters that stand in it at a place, by which it is found though others are wrong. */
interface Seed {
  piece: Piece;
  offset: number;
}

const seedLength = 4;

/** The start of an address, however its signs were read. */
const scheme = /\bh[tli1]{2}ps?\s?[:;.]?\s?(?:\/{1,2}|[lI|i]{2}|\/[lI|i]|[lI|i]\/)\s?(?=[\p{L}\p{N}[])/gu;
/** Marks that quotes of a value come out as. */
const quotes = /[“”„«»®°](?=\s?[:;,}])|(?<=[:;,{]\s?)[“”„«»®°]/gu;

function seedsOf(piece: Piece): { text: string; offset: number }[] {
  const { blurred, slack } = piece;
  if (slack === 0) return [{ text: blurred, offset: 0 }];
  // With so many wrong letters one of these parts is whole.
  const parts = slack + 1;
  return Array.from({ length: parts }, (_, part) => {
    const offset = Math.floor((part * blurred.length) / parts);
    const end = Math.floor(((part + 1) * blurred.length) / parts);
    return { text: blurred.slice(offset, Math.max(end, offset + seedLength)), offset };
  });
}

let made: { finder: PhraseFinder; seeds: Seed[][] } | undefined;

function finderOfSeeds(): { finder: PhraseFinder; seeds: Seed[][] } {
  if (made !== undefined) return made;
  const bySeed = new Map<string, Seed[]>();
  for (const piece of vocabulary())
    for (const { text, offset } of seedsOf(piece))
      bySeed.set(text, [...(bySeed.get(text) ?? []), { piece, offset }]);
  return (made = { finder: buildPhraseFinder([...bySeed.keys()]), seeds: [...bySeed.values()] });
}

const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

/** Places in a text where letters that look like a known word stand, the best of those that overlap, in the order of the text. */
function findWords(text: string): Edit[] {
  const { text: blurred, at } = blur(text);
  const { finder, seeds } = finderOfSeeds();
  const found: { start: number; end: number; worth: number; piece: Piece }[] = [];
  const seen = new Set<string>();
  finder.scan(blurred, (index, place) => {
    for (const { piece, offset } of seeds[index] ?? []) {
      const key = `${piece.written}\0${place - offset}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const near = nearAt(blurred, piece.blurred, place - offset, piece.slack);
      if (near === null) continue;
      const start = at[near.start] ?? 0;
      const end = (at[near.end - 1] ?? 0) + 1;
      const isApart = !isWordUnit(text.charAt(start - 1)) && !isWordUnit(text.charAt(end));
      if (piece.apart && !isApart) continue;
      // Of a short word as many signs as it has have to be there.
      if (Math.abs(end - start - piece.written.length) > 2 + piece.blurred.length / 6) continue;
      found.push({ start, end, piece, worth: piece.blurred.length - 4 * near.wrong });
    }
  });
  found.sort((a, b) => b.worth - a.worth || a.start - b.start);
  const taken = new Uint8Array(text.length + 1);
  const chosen: Edit[] = [];
  for (const { start, end, piece } of found) {
    if (taken.subarray(start, end).some((unit) => unit === 1)) continue;
    taken.fill(1, start, end);
    chosen.push({ at: [start, end], readAs: piece.written });
  }
  return chosen.sort((a, b) => a.at[0] - b.at[0]);
}

/** The last words of SPP's message; a bracket is read as a letter. */
const nodeId = /[[({|]?\s*\bNode[Il1|]d\b(?:\s*[\])}1Il|](?![\p{L}\p{N}]))?/gu;
/** The number of the API's version in a path, read as a letter. */
const version = /(?<=service.{1,2}(?:core|a2a).v)[aAlIizZsS](?=.(?:C.uster|PsmVal))/gu;
const digits: Readonly<Record<string, string>> = { a: '4', l: '1', i: '1', z: '2', s: '5' };
const versionsOf = (text: string): Edit[] =>
  [...text.matchAll(version)].map(({ index, 0: letter }) => ({
    at: [index, index + 1],
    readAs: digits[letter.toLowerCase()] ?? letter,
  }));

const editsOf = (text: string, pattern: RegExp, readAs: string): Edit[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ at: [index, index + found.length], readAs }));

/** A text with other letters at some places, and the way back. */
export class Mended {
  readonly text: string;
  /** Those that changed what is read: neither case nor white space. */
  readonly edits: readonly Edit[];
  readonly #all: readonly Edit[];

  constructor(text: string, edits: readonly Edit[]) {
    this.#all = edits;
    this.edits = edits.filter(({ at, readAs }) => foldPhrase(text.slice(...at)) !== foldPhrase(readAs));
    let mended = '';
    let done = 0;
    for (const { at, readAs } of edits) {
      mended += text.slice(done, at[0]) + readAs;
      done = at[1];
    }
    this.text = mended + text.slice(done);
  }

  /** From a range of the mended text to the original: what is inside of an edit is all of it. */
  back([start, end]: Range): Range {
    let grown = 0;
    let from = -1;
    let to = -1;
    for (const { at, readAs } of this.#all) {
      const begins = at[0] + grown;
      const ends = begins + readAs.length;
      if (from < 0 && start < begins) from = start - grown;
      if (from < 0 && start < ends) from = at[0];
      if (to < 0 && end <= begins) to = end - grown;
      if (to < 0 && end <= ends) to = at[1];
      grown += readAs.length - (at[1] - at[0]);
    }
    return [from < 0 ? start - grown : from, to < 0 ? end - grown : to];
  }
}

/** Puts right what looks like words that errors are known by, and nothing else. */
export function mend(text: string): Mended {
  const rules = [
    ...editsOf(text, scheme, 'https://'),
    ...editsOf(text, quotes, '"'),
    ...versionsOf(text),
    ...editsOf(text, nodeId, '[ NodeId ]'),
  ];
  const words = findWords(text);
  const overlaps = ({ at }: Edit): boolean => words.some((word) => at[0] < word.at[1] && word.at[0] < at[1]);
  const edits = [...words, ...rules.filter((rule) => !overlaps(rule))].sort((a, b) => a.at[0] - b.at[0]);
  return new Mended(
    text,
    edits.filter(({ at }, i) => i === 0 || at[0] >= (edits[i - 1]?.at[1] ?? 0)),
  );
}
