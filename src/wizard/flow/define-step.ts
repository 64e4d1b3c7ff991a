import type { Question } from '../answers/answers.ts';

/** A condition as data: the question is answered, with this value where one is named. */
export interface Condition {
  question: Question;
  is?: string;
}

/** From one step to another, or to the `next` of the list; without a condition it is always open. */
export interface Edge<To extends string = string> {
  to: To;
  when?: Condition;
}

/** The three ways into the wizard that the menu offers, each by the step that it opens. */
export type MenuEntry = 'address' | 'failed' | 'catalogue';

/** One step of the wizard: what it is called, where it lives, and where it leads. Its page stands in the table of `pages.ts`. */
export interface Step<Id extends string = string, To extends string = string> {
  /** Permanent; the file's name. */
  id: Id;
  /** As the rail and the page call it; `{join}` stands for what SPS calls it. */
  title: string;
  /** Its address under the base path, permanent; `:id` stands for the join error. */
  path: `/${string}`;
  /** The way of the menu on which it lies; null for the way into all. `as-one-came`: the answers say which. */
  menu: MenuEntry | 'as-one-came' | null;
  /**
   * Its place on the rail: a stop of its own, or that of the result; null where it is on no way to a join. `as-one-came`: where a failed
   * join is looked into, and only on the rail for whoever came that way.
   */
  rail: 'own' | 'result' | 'as-one-came' | null;
  /** In order; the first whose condition holds is taken. The last has none, but for the step that ends all. */
  exits: readonly Edge<To>[];
}

export const defineStep = <const Id extends string, const To extends string = never>(
  step: Step<Id, To>,
): Step<Id, To> => step;
