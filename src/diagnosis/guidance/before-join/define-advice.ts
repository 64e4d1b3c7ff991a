import type { JoinErrorId } from '../../join-errors/catalogue.ts';
import type { Actor, Step } from '../../join-errors/define-join-error.ts';
import type { Source } from '../../sources/source.ts';
import type { Statement } from '../../sources/statement.ts';
import type { SeenCase } from './seen-case.ts';

/** Advice for who has not pressed Join yet, beside the entry's own, which is for who has. */
export interface Advice {
  id: JoinErrorId;
  /** What a check saw, or on which way the visitor met it. */
  which: SeenCase | 'told-browser' | 'told-sps';
  /** Where the entry's own would say more than was seen. */
  title?: string;
  why?: readonly Statement[];
  steps: readonly Step[];
}

/** One thing to do before the join: inferred, for no document speaks of it. */
export const step = (text: string, who: Actor = 'sps-admin', source?: Source): Step => ({
  text,
  basis: 'inferred',
  who,
  safety: 'safe',
  ...(source === undefined ? {} : { source }),
});
