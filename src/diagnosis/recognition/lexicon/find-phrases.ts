/** Finds many words in one pass; the time depends on the length of the text alone, and hardly on how many words there are. */
export interface PhraseFinder {
  /** Calls `found(word, start)` for every occurrence, by its start; `word` is the index in the list. */
  scan(text: string, found: (word: number, start: number) => void): void;
}

/** Slots for the beginnings of words; a power of two. */
const slots = 1 << 14;
/** Units by which a word is looked up. Of scripts without white space two make a word. */
const usual = 4;
const fewest = 2;

const slotOf = (text: string, at: number, units: number): number => {
  let hash = units;
  for (let i = 0; i < units; i++) hash = Math.imul(hash, 31) + text.charCodeAt(at + i);
  return (hash ^ (hash >>> 13)) & (slots - 1);
};

/**
 * Builds a table of the beginnings of words, so that nothing but a look into it is needed at most places of a text. Making one takes
 * no longer than reading the words once.
 *
 * @param words  of at least two units, in the form in which the text will be
 */
export function buildPhraseFinder(words: readonly string[]): PhraseFinder {
  const tables = [usual, fewest].map((units) => ({
    units,
    isTaken: new Uint8Array(slots),
    at: new Map<number, number[]>(),
  }));
  words.forEach((word, index) => {
    const table = tables.find(({ units }) => word.length >= units);
    if (!table) throw new Error(`A word has to have two units: ${word}`);
    const slot = slotOf(word, 0, table.units);
    table.isTaken[slot] = 1;
    const list = table.at.get(slot) ?? [];
    list.push(index);
    table.at.set(slot, list);
  });
  const [long, short] = tables;
  if (!long || !short) throw new Error('Two tables are made.');

  return {
    scan(text, found) {
      const look = ({ at }: typeof long, slot: number, start: number) => {
        for (const word of at.get(slot) ?? [])
          if (text.startsWith(words[word] ?? '', start)) found(word, start);
      };
      for (let i = 0; i + fewest <= text.length; i++) {
        const slot = slotOf(text, i, usual);
        if (long.isTaken[slot] === 1) look(long, slot, i);
        // Latin words are longer.
        if (text.charCodeAt(i) < 0x250) continue;
        const shorter = slotOf(text, i, fewest);
        if (short.isTaken[shorter] === 1) look(short, shorter, i);
      }
    },
  };
}
