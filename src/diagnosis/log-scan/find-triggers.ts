import { readAs } from '../recognition/reading/unit-kinds.ts';
import type { PartedText } from '../secrets/parted-text.ts';
import { lengthOf } from '../secrets/text-part.ts';
import { OpeningPasser, unitsBehind } from './pass-opening.ts';
import { letterKinds, lettersOf, letterTable, opening, silent } from './trigger-letters.ts';
import { buildTriggerTable } from './trigger-table.ts';

const lineFeed = 0x0a;
/** Letters of a word that have to be there before a line break for it to go on behind the prefix of the next line. */
const begun = 2;

/** Finds in a text that comes in parts where one of some words may stand, whatever wraps, quotes or escapes it. */
export interface TriggerFinder {
  /**
   * Goes on in the text.
   *
   * @param text   what is at hand of it
   * @param from   where to go on: what the call before gave back
   * @param isLast whether the text ends there; else its last units are left for the next call
   * @param found  told where a word ends
   * @returns where it stopped
   */
  scan(text: PartedText, from: number, isLast: boolean, found: (end: number) => void): number;
}

/**
 * Makes the words ready; building the automaton is the expensive part.
 *
 * @param words  as `lettersOf` gives them, none empty
 * @returns starts a search; each is for one text
 */
export function prepareTriggers(words: readonly string[]): () => TriggerFinder {
  const letterOf = letterTable();
  const { next, depths } = buildTriggerTable(words);
  return () => {
    const passer = new OpeningPasser();
    let state = 0;
    /** Whether a word may go on behind the prefix of the next line. */
    const hasBegun = () => (depths[state / letterKinds] ?? 0) >= begun;

    // Twice the same, because V8 makes good code only for a loop that always reads from the same kind of thing; and with the state in
    // a variable of its own, which it keeps in a register.
    /** Reads on to an opening, the end of a word or `to`. */
    const readString = (text: string, from: number, to: number): number => {
      let at = from;
      let now = state;
      while (at < to) {
        const letter = letterOf[text.charCodeAt(at)] ?? silent;
        if (letter === opening) break;
        now = next[now + letter] ?? 0;
        at++;
        if (now < 0) break;
      }
      state = now;
      return at;
    };
    const readBytes = (bytes: Uint8Array, from: number, to: number): number => {
      let at = from;
      let now = state;
      while (at < to) {
        const letter = letterOf[bytes[at] ?? 0] ?? silent;
        if (letter === opening) break;
        now = next[now + letter] ?? 0;
        at++;
        if (now < 0) break;
      }
      state = now;
      return at;
    };

    /** Passes over what only looks like letters; a ligature is several. */
    const pass = (text: PartedText, at: number, unit: number, found: (end: number) => void): number => {
      if (unit === lineFeed) return hasBegun() ? passer.endOfPrefixes(text, at) : at + 1;
      const ligature = readAs.get(unit);
      if (ligature === undefined) return passer.endOfOpening(text, at, unit);
      for (const letter of lettersOf(ligature)) {
        state = next[state + letter.charCodeAt(0)] ?? 0;
        if (state < 0) found(at + 1);
        state = Math.abs(state);
      }
      return at + 1;
    };

    return {
      scan(text, from, isLast, found) {
        const end = isLast ? text.end : text.end - unitsBehind;
        let at = from;
        while (at < end) {
          const { part, start } = text.partAt(at);
          const to = Math.min(end - start, lengthOf(part));
          let place = at - start;
          while (place < to) {
            place = typeof part === 'string' ? readString(part, place, to) : readBytes(part.bytes, place, to);
            if (state < 0) {
              state = -state;
              found(start + place);
            } else if (place < to) {
              const unit = typeof part === 'string' ? part.charCodeAt(place) : (part.bytes[place] ?? 0);
              place = pass(text, start + place, unit, found) - start;
            }
          }
          at = start + place;
        }
        return at;
      },
    };
  };
}
