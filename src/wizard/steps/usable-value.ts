import type { Enter } from '#diagnosis/guidance/judge-candidates.ts';
import type { Outcome } from '../check/use-check.ts';
import type { Answers } from '../flow/answers.ts';

/** Wordings that only a client prints to which a common name is no name. */
const saidByStrict: ReadonlySet<string> = new Set(['offers-hidden', 'offers-nothing-usable']);

/** Whether the text that was pasted comes from a client that looks at alternative names only. */
export const fromStrictClient = ({ from, reason }: Answers): boolean =>
  from === 'text' && reason !== undefined && saidByStrict.has(reason);

/** The best value that may be typed after what was pasted: for a strict client, only one that it accepts too. */
export const usableValue = (outcome: Outcome | null, answers: Answers): Enter | null =>
  outcome?.diagnosis.enter.find(({ covers }) => covers.strict || !fromStrictClient(answers)) ?? null;
