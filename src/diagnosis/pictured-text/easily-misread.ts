import type { Range } from '../recognition/recognition.ts';

/** Letters and pairs that a reader of pictures takes for others, as it has them. */
const misread = /[0OQ1lI|5S8B2Z]|rn|vv|cl|[mwd]/g;

/** Where a value that was read from a picture may well be another one: O and 0, l, 1 and I, S and 5, B and 8, Z and 2, rn and m, vv and w, cl and d. */
export const easilyMisread = (value: string): Range[] =>
  [...value.matchAll(misread)].map(({ index, 0: letters }) => [index, index + letters.length]);
