import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { SharedAnswers } from '#diagnosis/case/case.ts';
import { sharedAnswers } from '#diagnosis/case/case.ts';
import type { AnswerChange, Answers, Question } from '../flow/answers.ts';

/** Questions whose answers say nothing to somebody else, each with the reason. Every other question is in a case: the compiler asks. */
const keptHere: Record<Exclude<Question, keyof SharedAnswers>, string> = {
  door: 'how somebody came in',
  pressed: 'an instant by which this browser tells old facts from new ones',
};

/** The answers as a case holds them: of an address what it was understood as, never what else was typed beside it. */
export function toSharedAnswers(answers: Answers): SharedAnswers {
  const parsed = parseAddress(answers.address ?? '');
  const address = parsed.ok ? parsed.value.address.host : parsed.why.typed;
  const given = Object.entries({ ...answers, ...(answers.address !== undefined && { address }) });
  return sharedAnswers.parse(Object.fromEntries(given.filter(([question]) => !(question in keptHere))));
}

/**
 * The answers with which the wizard goes on from a case. Tokens are no addresses, so that what they stand for is asked anew; nothing is
 * checked by it.
 */
export function fromSharedAnswers(answers: SharedAnswers, redacted: boolean): AnswerChange {
  const { address, host, entered, offered, path, ...rest } = answers;
  return redacted ? rest : { ...rest, address, host, entered, offered, path };
}
