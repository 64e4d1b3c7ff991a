const alphabet = 128;

/** Finds many words in one pass; the time depends on the length of the text alone, not on how many words there are. */
export interface PhraseFinder {
  /** Calls `found(word, start)` for every occurrence, by the end of the occurrence; `word` is the index in the list. */
  scan(text: string, found: (word: number, start: number) => void): void;
}

/**
 * Builds an Aho–Corasick automaton over the words: a table for ASCII, maps for everything else.
 *
 * @param words  not empty, in the form in which the text will be
 */
export function buildPhraseFinder(words: readonly string[]): PhraseFinder {
  const next: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let to = next[state]?.get(unit);
      if (to === undefined) {
        to = next.length;
        next.push(new Map());
        ends.push([]);
        next[state]?.set(unit, to);
      }
      state = to;
    }
    ends[state]?.push(index);
  });

  const table = new Int32Array(next.length * alphabet);
  const fail = new Int32Array(next.length);
  const step = (state: number, unit: number): number => {
    if (unit < alphabet) return table[state * alphabet + unit] ?? 0;
    let at = state;
    for (;;) {
      const to = next[at]?.get(unit);
      if (to !== undefined) return to;
      if (at === 0) return 0;
      at = fail[at] ?? 0;
    }
  };

  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    for (const [unit, to] of next[state] ?? []) {
      fail[to] = state === 0 ? 0 : step(back, unit);
      queue.push(to);
    }
    if (state !== 0) {
      table.copyWithin(state * alphabet, back * alphabet, (back + 1) * alphabet);
      ends[state]?.push(...(ends[back] ?? []));
    }
    for (const [unit, to] of next[state] ?? []) if (unit < alphabet) table[state * alphabet + unit] = to;
  }

  const isEnd = Uint8Array.from(ends, (ending) => (ending.length > 0 ? 1 : 0));

  return {
    scan(text, found) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        state = unit < alphabet ? (table[state * alphabet + unit] ?? 0) : step(state, unit);
        if (isEnd[state] === 0) continue;
        for (const word of ends[state] ?? []) found(word, i + 1 - (words[word]?.length ?? 0));
      }
    },
  };
}
