import type { Enter } from '#diagnosis/guidance/judge-candidates.ts';
import type { Outcome } from '../check/run/use-check.ts';
import type { Sayings } from '../answers/sayings.ts';

/** Wordings that only a client prints to which a common name is no name. */
const saidByStrict: ReadonlySet<string> = new Set(['offers-hidden', 'offers-nothing-usable']);

/** Whether a text comes from a client that looks at alternative names only. */
const fromStrictClient = (text: Sayings | null): boolean =>
  text?.reason !== undefined && saidByStrict.has(text.reason);

/** The best value that may be typed after what a text says, null where there is none: for a strict client, only one that it accepts too. */
export const usableValue = (outcome: Outcome | null, text: Sayings | null): Enter | null =>
  outcome?.diagnosis.enter.find(({ covers }) => covers.strict || !fromStrictClient(text)) ?? null;
