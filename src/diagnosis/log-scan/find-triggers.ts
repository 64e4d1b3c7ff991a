import { endOfLinePrefixes } from '../recognition/reading/strip-line-prefixes.ts';
import { readAs } from '../recognition/reading/unit-kinds.ts';
import { letterKinds, letterOf, lettersOf, opening, silent } from './trigger-letters.ts';

/** Longest run of units that is looked at to tell an escape or a tag from plain text. */
const longestOpening = 256;

const openings: readonly RegExp[] = [
  /\\+(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrt])?/iy,
  /&(?:amp;){0,3}#?[a-z0-9]{1,24};/iy,
  /%(?:25){0,2}(?:0[9ad]|2[0-9a-f]|3[a-f]|5[bcd]|7[bcd])/iy,
  /<\/?(?:[a-z]{1,8}:)?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>/iy,
  new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]{0,20}[a-z]`, 'iy'),
];

/** Letters of a word that have to be there before a line break for it to go on behind the prefix of the next line. */
const begun = 2;

/** The automaton: a row of next states per state; a negative one says that a word ends there. */
function buildTable(words: readonly string[]) {
  const next: Map<number, number>[] = [new Map()];
  const ends: boolean[] = [false];
  const depths: number[] = [0];
  for (const word of words) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      let to = next[state]?.get(letter);
      if (to === undefined) {
        to = next.push(new Map()) - 1;
        ends.push(false);
        depths.push(i + 1);
        next[state]?.set(letter, to);
      }
      state = to;
    }
    ends[state] = true;
  }
  const table = new Int32Array(next.length * letterKinds);
  const fail = new Int32Array(next.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    ends[state] ||= ends[back] ?? false;
    if (state !== 0) table.copyWithin(state * letterKinds, back * letterKinds, (back + 1) * letterKinds);
    for (const [letter, to] of next[state] ?? []) {
      fail[to] = state === 0 ? 0 : (table[back * letterKinds + letter] ?? 0);
      table[state * letterKinds + letter] = to;
      queue.push(to);
    }
  }
  return { table: table.map((to) => (ends[to] === true ? -to : to)), depths };
}

/** Finds in a text that comes in parts where one of some words may stand, whatever wraps, quotes or escapes it. */
export interface TriggerFinder {
  /**
   * Goes on in the text.
   *
   * @param text   what is at hand of it
   * @param from   where in `text` to go on: what the call before gave back
   * @param isLast whether the text ends there; else its last units are left for the next call
   * @param found  told where in `text` a word ends
   * @returns where in `text` it stopped
   */
  scan(text: string, from: number, isLast: boolean, found: (end: number) => void): number;
}

/**
 * Makes the words ready; building the automaton is the expensive part.
 *
 * @param words  as `lettersOf` gives them, none empty
 * @returns starts a search; each is for one text
 */
export function prepareTriggers(words: readonly string[]): () => TriggerFinder {
  const { table, depths } = buildTable(words);
  return () => {
    let state = 0;
    const step = (letter: number): boolean => {
      const to = table[state * letterKinds + letter] ?? 0;
      state = to < 0 ? -to : to;
      return to < 0;
    };
    /** Passes over what only looks like letters; a ligature is several. */
    const passOpening = (text: string, at: number, found: (end: number) => void): number => {
      const ligature = readAs.get(text.charCodeAt(at));
      if (ligature !== undefined) {
        for (const letter of lettersOf(ligature)) if (step(letter.charCodeAt(0))) found(at + 1);
        return at + 1;
      }
      const isLineBreak = text.charCodeAt(at) === 0x0a;
      if (isLineBreak && (depths[state] ?? 0) < begun) return at + 1;
      if (isLineBreak) return Math.min(endOfLinePrefixes(text, at + 1), at + longestOpening);
      for (const pattern of openings) {
        pattern.lastIndex = at;
        if (pattern.test(text)) return Math.min(pattern.lastIndex, at + longestOpening);
      }
      return at + 1;
    };
    return {
      scan(text, from, isLast, found) {
        const end = isLast ? text.length : text.length - longestOpening;
        let i = from;
        while (i < end) {
          const letter = letterOf[text.charCodeAt(i)] ?? silent;
          if (letter === silent) i++;
          else if (letter === opening) i = passOpening(text, i, found);
          else {
            if (step(letter)) found(i + 1);
            i++;
          }
        }
        return Math.max(i, from);
      },
    };
  };
}
