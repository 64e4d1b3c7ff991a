import type { ReadWord } from './engine/words-of.ts';

/** A word in the text that was made of all words: from its first unit to behind its last. */
export interface PlacedWord extends ReadWord {
  start: number;
  end: number;
}

/** A text with the place of each word of it in the picture. */
export interface LaidOut {
  text: string;
  words: PlacedWord[];
}

/** White from top to bottom of a group, this many times as wide as its letters are tall, stands between columns. */
const columnGap = 2;
/** White from side to side, likewise, stands between blocks. */
const blockGap = 0.9;
/** From this share of rows that stand level on both sides of the white on, it is a table, whose rows belong together. */
const rowsOfTable = 0.75;

type Side = 'across' | 'down';

const startOf = (word: ReadWord, side: Side): number => (side === 'across' ? word.left : word.top);
const endOf = (word: ReadWord, side: Side): number =>
  side === 'across' ? word.left + word.width : word.top + word.height;
const middleOf = (word: ReadWord): number => word.top + word.height / 2;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The widest white that goes through a group: what is before it and behind it; null where none is wide enough. */
function widestGap(
  words: readonly ReadWord[],
  side: Side,
  least: number,
): { width: number; before: ReadWord[]; behind: ReadWord[] } | null {
  const sorted = words.toSorted((a, b) => startOf(a, side) - startOf(b, side));
  let reach = -Infinity;
  let best: { width: number; at: number } | null = null;
  sorted.forEach((word, at) => {
    const width = startOf(word, side) - reach;
    if (at > 0 && width >= least && width > (best?.width ?? 0)) best = { width, at };
    reach = Math.max(reach, endOf(word, side));
  });
  const found: { width: number; at: number } | null = best;
  if (found === null) return null;
  const { width, at } = found as { width: number; at: number };
  return { width, before: sorted.slice(0, at), behind: sorted.slice(at) };
}

/** Words of one group, row by row; a row is what stands level. */
function rowsOf(words: readonly ReadWord[], height: number): ReadWord[][] {
  const rows: ReadWord[][] = [];
  for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.at(-1);
    const level = row?.[row.length - 1];
    if (row !== undefined && level !== undefined && middleOf(word) - middleOf(level) < height / 2)
      row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

function isTable(before: readonly ReadWord[], behind: readonly ReadWord[], height: number): boolean {
  const [left, right] = [before, behind].map((side) =>
    rowsOf(side, height).map((row) => median(row.map(middleOf))),
  );
  const [fewer = [], more = []] = (left?.length ?? 0) < (right?.length ?? 0) ? [left, right] : [right, left];
  const level = fewer.filter((y) => more.some((other) => Math.abs(other - y) < height / 2));
  return level.length >= rowsOfTable * Math.max(fewer.length, more.length);
}

/** Rows of words in the order in which they are read: columns one after the other, blocks from the top; null between blocks. */
function order(words: readonly ReadWord[], height: number): (ReadWord[] | null)[] {
  const down = widestGap(words, 'down', blockGap * height);
  const across = widestGap(words, 'across', columnGap * height);
  const isColumns =
    across !== null && across.width > (down?.width ?? 0) && !isTable(across.before, across.behind, height);
  const gap = isColumns ? across : down;
  if (gap === null) {
    const columns = across !== null && !isTable(across.before, across.behind, height) ? across : null;
    if (columns === null) return rowsOf(words, height);
    return [...order(columns.before, height), null, ...order(columns.behind, height)];
  }
  return [...order(gap.before, height), null, ...order(gap.behind, height)];
}

/** Makes one text of the words of a picture: the engine’s own order reads across columns that stand close to each other. */
export function layOut(words: readonly ReadWord[]): LaidOut {
  const height = median(words.map((word) => word.height));
  let text = '';
  const placed: PlacedWord[] = [];
  for (const row of order(words, height)) {
    if (row === null) {
      if (text !== '' && !text.endsWith('\n\n')) text += '\n';
      continue;
    }
    row.forEach((word, at) => {
      if (at > 0) text += ' ';
      placed.push({ ...word, start: text.length, end: text.length + word.text.length });
      text += word.text;
    });
    text += '\n';
  }
  return { text: text.trimEnd(), words: placed };
}
