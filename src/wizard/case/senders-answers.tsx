import type { ReactNode } from 'react';
import { answersInWords } from '#diagnosis/case/report/answer-words.ts';
import type { SharedAnswers } from '#diagnosis/case/shared-answers.ts';
import { timeThere } from './links/time-there.ts';

/** A fact with its label. */
type Fact = readonly [label: string, value: ReactNode];

/** What the sender answered in the wizard, and what was read from the sender's text; only what was answered. */
export const answersOfSender = (answers: SharedAnswers, offset: number): Fact[] =>
  answersInWords(answers, (at) => timeThere(at, offset)).map((one) => [
    one.label,
    'says' in one ? one.says.join('; ') : <code key="values">{one.values.join(', ')}</code>,
  ]);
