/** A stretch of a text in UTF-16 units, half-open. */
export type Range = [start: number, end: number];
