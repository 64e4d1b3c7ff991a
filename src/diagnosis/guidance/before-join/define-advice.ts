import type { JoinErrorId } from '../../join-errors/catalogue.ts';
import type { Actor, Step, Why } from '../../join-errors/define-join-error.ts';
import type { Source } from '../../sources/source.ts';
import type { SeenCase } from './seen-case.ts';

/** Advice for who has not pressed Join yet, beside the entry's own, which is for who has. */
export interface Advice {
  id: JoinErrorId;
  /** What a check saw, or on which way the visitor met it. */
  which: SeenCase | 'told-browser' | 'told-sps';
  /** Where the entry's own would say more than was seen. */
  title?: string;
  why?: readonly Why[];
  steps: readonly Step[];
}

interface More {
  source?: Source;
  role?: NonNullable<Step['role']>;
  settledBy?: NonNullable<Step['settledBy']>;
  commands?: NonNullable<Step['commands']>;
}

/** One thing to do before the join: inferred, for no document speaks of it. Its id is its own in the advice. */
export const step = (id: string, text: string, who: Actor = 'sps-admin', more: More = {}): Step => ({
  id,
  text,
  basis: 'inferred',
  who,
  safety: 'safe',
  ...more,
});
