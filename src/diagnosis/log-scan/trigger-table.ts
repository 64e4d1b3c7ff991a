import { letterKinds, silent } from './trigger-letters.ts';

/** An automaton (Aho and Corasick, 1975) that finds words in letters. */
export interface TriggerTable {
  /** A row of next states per state; a state is known by where its row begins. A negative one says that a word ends there. */
  next: Int32Array;
  /** How many letters of a word were read, by the number of the row. */
  depths: Uint16Array;
}

/** @param words  as `lettersOf` gives them, none empty */
export function buildTriggerTable(words: readonly string[]): TriggerTable {
  const tree: Map<number, number>[] = [new Map()];
  const ends: boolean[] = [false];
  const depths: number[] = [0];
  for (const word of words) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      let to = tree[state]?.get(letter);
      if (to === undefined) {
        to = tree.push(new Map()) - 1;
        ends.push(false);
        depths.push(i + 1);
        tree[state]?.set(letter, to);
      }
      state = to;
    }
    ends[state] = true;
  }
  const next = new Int32Array(tree.length * letterKinds);
  const fail = new Int32Array(tree.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    ends[state] ||= ends[back] ?? false;
    if (state !== 0) next.copyWithin(state * letterKinds, back * letterKinds, (back + 1) * letterKinds);
    for (const [letter, to] of tree[state] ?? []) {
      fail[to] = state === 0 ? 0 : (next[back * letterKinds + letter] ?? 0);
      next[state * letterKinds + letter] = to;
      queue.push(to);
    }
  }
  for (let i = 0; i < next.length; i++) {
    const to = next[i] ?? 0;
    next[i] = (ends[to] === true ? -to : to) * letterKinds;
  }
  // What is silent changes nothing, and ends no word a second time.
  for (let state = 0; state < tree.length; state++) next[state * letterKinds + silent] = state * letterKinds;
  return { next, depths: Uint16Array.from(depths) };
}
