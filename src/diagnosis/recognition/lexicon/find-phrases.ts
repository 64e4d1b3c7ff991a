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

/** A word that begins as its slot says: where it is in the list, and its last unit, which is `more` units behind the first. */
interface Beginning {
  word: string;
  index: number;
  more: number;
  last: number;
}

/** The slot of four units; of two, where the others are 0. */
function slotOf(first: number, second: number, third: number, fourth: number): number {
  const hash = Math.imul(Math.imul(Math.imul(first, 31) + second, 31) + third, 31) + fourth;
  return (hash ^ (hash >>> 13)) & (slots - 1);
}

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
    at: new Map<number, Beginning[]>(),
  }));
  words.forEach((word, index) => {
    const table = tables.find(({ units }) => word.length >= units);
    if (!table) throw new Error(`A word has to have two units: ${word}`);
    const isLong = table.units === usual;
    const slot = slotOf(
      word.charCodeAt(0),
      word.charCodeAt(1),
      isLong ? word.charCodeAt(2) : 0,
      isLong ? word.charCodeAt(3) : 0,
    );
    table.isTaken[slot] = 1;
    const list = table.at.get(slot) ?? [];
    list.push({ word, index, more: word.length - 1, last: word.charCodeAt(word.length - 1) });
    table.at.set(slot, list);
  });
  const [long, short] = tables;
  if (!long || !short) throw new Error('Two tables are made.');

  return {
    scan(text, found) {
      const look = ({ at }: typeof long, slot: number, start: number) => {
        for (const { word, index, more, last } of at.get(slot) ?? [])
          if (text.charCodeAt(start + more) === last && text.startsWith(word, start)) found(index, start);
      };
      let [first, second, third] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
      for (let i = 0; i + fewest <= text.length; i++) {
        const fourth = text.charCodeAt(i + 3);
        const slot = slotOf(first, second, third, fourth);
        if (long.isTaken[slot] === 1) look(long, slot, i);
        // Latin words are longer.
        if (first >= 0x250) {
          const shorter = slotOf(first, second, 0, 0);
          if (short.isTaken[shorter] === 1) look(short, shorter, i);
        }
        first = second;
        second = third;
        third = fourth;
      }
    },
  };
}
