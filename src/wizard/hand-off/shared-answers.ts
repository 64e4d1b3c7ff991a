import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { SharedAnswers } from '#diagnosis/case/case.ts';
import { sharedAnswers } from '#diagnosis/case/case.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { fieldText } from '../said/field-text.ts';
import type { AnswerChange, Answers, Question } from '../answers/answers.ts';

/** Questions whose answers say nothing to somebody else, each with the reason. Every other question is in a case: the compiler asks. */
const keptHere: Record<Exclude<Question, keyof SharedAnswers | 'said'>, string> = {
  door: 'how somebody came in',
  sppIs: 'which menus the pages of this browser name',
  pressed: 'an instant by which this browser tells old facts from new ones',
  pressedAt: 'an instant by the clock of this browser',
};

/** The answers as a case holds them: of an address what it was understood as, never what else was typed beside it. */
export function toSharedAnswers({ address, said, ...rest }: Answers): SharedAnswers {
  const parsed = parseAddress(fieldText(address));
  const understood = parsed.ok ? parsed.value.address.host : parsed.why.typed;
  const given = Object.entries({
    ...rest,
    ...(said !== undefined && Hearsay.open(said)),
    ...(address !== undefined && { address: understood }),
  });
  return sharedAnswers.parse(Object.fromEntries(given.filter(([question]) => !(question in keptHere))));
}

/**
 * The answers with which the wizard goes on from a case: its values stay hearsay. Tokens are no addresses, so that what they stand for is asked anew; nothing is
 * checked by it.
 */
export function fromSharedAnswers(answers: SharedAnswers, redacted: boolean): AnswerChange {
  const { address, host, entered, offered, path, code, reason, ...rest } = answers;
  const names = redacted ? {} : { host, entered, offered, path };
  return {
    ...rest,
    said: Hearsay.of({ code, reason, ...names }),
    ...(!redacted && address !== undefined && { address: Hearsay.of(address) }),
  };
}
