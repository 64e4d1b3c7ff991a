import { isLikely } from '#diagnosis/recognition/headline.ts';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { AnswerChange } from '../answers/answers.ts';
import { forgotten } from '../answers/forgets.ts';
import { sayingsOf } from './sayings-of.ts';

/**
 * What of an error in a text goes into the address bar: its id and the values that it names, never the text. Who follows a link to a possible
 * one says by it that SPS showed the text.
 */
export const valuesOf = (match: Match): AnswerChange => ({
  ...forgotten('other-error'),
  error: match.id,
  said: Hearsay.of(sayingsOf(match)),
  from: isLikely(match) ? 'text' : 'confirmed',
});
