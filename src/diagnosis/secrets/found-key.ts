import type { SecretKind } from './secret-kind.ts';

/** A stretch of a text in UTF-16 units, half-open. */
export type Stretch = [start: number, end: number];

/** A private key in a text. */
export interface FoundKey {
  kind: SecretKind;
  /** With the lines around it. */
  whole: Stretch;
  /** The secret alone; inside `whole`. */
  body: Stretch;
}

/** Longest key that is looked for, in UTF-16 units, so that an unclosed one costs no more than a closed one. */
export const longestKey = 16_384;
