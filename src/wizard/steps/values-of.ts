import type { Match } from '#diagnosis/join-errors/recognition.ts';
import type { AnswerChange } from '../flow/answers.ts';

/** What of a recognised error goes into the address bar: its id and the values that it names, never the text. */
export function valuesOf({ id, facts }: Match): AnswerChange {
  return {
    error: id,
    host: facts.host,
    entered: facts.entered,
    offered: facts.offeredNames,
    code: facts.code === undefined ? undefined : String(facts.code),
    path: facts.path,
    reason: facts.reason,
    from: 'text',
  };
}
