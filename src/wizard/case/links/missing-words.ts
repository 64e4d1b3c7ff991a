import type { Missing } from '#diagnosis/case/mailed/fields-of-case.ts';

const words: Record<Missing, string> = {
  answers: 'some of the sender’s answers',
  check: 'what the sender’s check saw',
  told: 'what the sender was told to type',
  recognised: 'the errors in the sender’s text',
  notes: 'answers that somebody added',
  words: 'the sender’s own words',
  earlier: 'the checks before',
};

/** What a part of a case may lack, as a list in a sentence; empty where it lacks nothing. */
export const missingWords = (missing: readonly Missing[]): string =>
  missing
    .map((field) => words[field])
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
