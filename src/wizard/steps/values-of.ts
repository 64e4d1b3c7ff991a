import type { Match } from '#diagnosis/recognition/recognition.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { AnswerChange } from '../flow/answers.ts';
import type { Sayings } from '../flow/sayings.ts';

/** The values that a recognised error names. */
export const sayingsOf = ({ facts }: Match): Sayings => ({
  host: facts.host,
  entered: facts.entered,
  offered: facts.offeredNames,
  code: facts.code === undefined ? undefined : String(facts.code),
  path: facts.path,
  reason: facts.reason,
});

/** What of a recognised error goes into the address bar: its id and the values that it names, never the text. */
export const valuesOf = (match: Match): AnswerChange => ({
  error: match.id,
  said: Hearsay.of(sayingsOf(match)),
  from: 'text',
});
