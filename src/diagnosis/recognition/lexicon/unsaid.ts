import type { Folded } from '../reading/fold.ts';
import { standsInSource } from './source-code.ts';
import { isSupposed } from './supposed.ts';

/** Where words stand that nobody said: in the source of a program, in a list of messages, in a guide to what may come. */
export type Unsaid = 'source' | 'list' | 'supposed';

/** Whether words at a place were not said; undefined where they may have been. Lists are found by their neighbours, not here. */
export function unsaidAt(folded: Folded, start: number, end: number): Unsaid | undefined {
  if (standsInSource(folded, start, end)) return 'source';
  return isSupposed(folded, start) ? 'supposed' : undefined;
}
