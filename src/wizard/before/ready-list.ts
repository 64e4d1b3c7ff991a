import { fillPlaces } from '#diagnosis/guidance/generation.ts';
import type { Products } from '#diagnosis/guidance/generation.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { statusOf } from './prerequisite-status.ts';
import { prerequisites } from './prerequisites/catalogue.ts';

/** One thing that has to be ready, and how it stands: `at` when it was ticked, ms since the epoch. */
export interface ReadyLine {
  id: string;
  /** Marked. */
  text: string;
  stands: { is: 'proven' | 'failed' | 'open' } | { is: 'ticked'; at: number };
}

/** Every prerequisite with its status, in the order of the list: what the check settles goes before what was ticked. */
export function readyList(
  outcome: Outcome | null,
  ticks: ReadonlyMap<string, number>,
  products: Products,
): ReadyLine[] {
  const texts = fillPlaces(
    prerequisites.map(({ text }) => text),
    products,
  );
  return prerequisites.map((one, index) => {
    const { is } = statusOf(one, outcome);
    const at = ticks.get(one.id);
    return {
      id: one.id,
      text: texts[index] ?? one.text,
      stands:
        is === 'proven' || is === 'failed'
          ? { is }
          : at === undefined
            ? { is: 'open' }
            : { is: 'ticked', at },
    };
  });
}
