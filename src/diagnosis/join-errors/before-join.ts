import type { Actor, Step, Why } from './step.ts';
import type { Source } from '../sources/source.ts';

/** What a check made before the join saw, as what is to be done tells it apart. */
export type SeenVariant =
  | 'name-not-found'
  | 'port-closed'
  | 'tls-silent'
  | 'not-spp'
  | 'primary-claimed'
  | 'no-primary'
  | 'several-covered'
  | 'several-not-covered'
  | 'several'
  | 'passing-state'
  | 'lasting-state'
  | 'other-state'
  | 'too-old';

/** What is said to who has not pressed Join yet; the rest of the entry is for who has. */
export interface BeforeJoin {
  /** What a check saw, or on which path the visitor met it; any of them. */
  variants: readonly [Variant, ...Variant[]];
  /** Where the entry's own would say more than was seen. */
  title?: string;
  why?: readonly Why[];
  /** The first is safe. `{primary}`, `{state}` and `{vantage}` in backticks are filled in. */
  steps: readonly [Step, ...Step[]];
}

type Variant = SeenVariant | 'told-browser' | 'told-sps';

interface More {
  source?: Source;
  role?: NonNullable<Step['role']>;
  settledBy?: NonNullable<Step['settledBy']>;
  commands?: NonNullable<Step['commands']>;
}

/** One thing to do before the join: inferred, for no document speaks of it. Its id is its own in the advice. */
export const stepBefore = (id: string, text: string, who: Actor = 'sps-admin', more: More = {}): Step => ({
  id,
  text,
  basis: 'inferred',
  who,
  safety: 'safe',
  ...more,
});
