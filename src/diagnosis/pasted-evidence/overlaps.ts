import type { Range } from '../recognition/recognition.ts';

/** Whether two stretches of a text have a unit in common. */
export const overlaps = (one: Range, other: Range): boolean => one[0] < other[1] && other[0] < one[1];
