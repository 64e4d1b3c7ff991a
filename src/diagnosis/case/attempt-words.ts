import { joinErrorById } from '../join-errors/catalogue.ts';
import type { EarlierAttempt } from './earlier-attempt.ts';

const words: Record<EarlierAttempt['came'], string> = {
  stops: 'Something seen there would stop the join',
  clear: 'Nothing seen there would stop the join',
  'not-assessed': 'This check could not tell whether a join would work',
  refused: 'The sender’s checker does not look at that address',
};

/** What a check came to, as a sentence. */
export const attemptWords = ({ came, error }: Pick<EarlierAttempt, 'came' | 'error'>): string =>
  error === undefined ? `${words[came]}.` : `${words[came]}: ${joinErrorById[error].title}.`;
