import type { Folded } from '../reading/fold.ts';
import { remember } from './remember.ts';
import { leadsToSource, standsInSource } from './source-code.ts';
import { beginOfSentence, supposes } from './supposed.ts';

/** Where words stand that nobody said: in the source of a program, in a list of messages, in a guide to what may come. */
export type Unsaid = 'source' | 'list' | 'supposed';

/** Tells for places of a text whether their words were not said; undefined where they may have been. Lists are found by their neighbours, not here. */
export function unsaidIn(folded: Folded): (start: number, end: number) => Unsaid | undefined {
  const isLead = remember(leadsToSource);
  const isSupposed = remember(supposes);
  return (start, end) => {
    if (standsInSource(folded, start, end, isLead)) return 'source';
    return isSupposed(folded.low.slice(beginOfSentence(folded, start), start)) ? 'supposed' : undefined;
  };
}
