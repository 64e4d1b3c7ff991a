import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { SharedAnswers } from '#diagnosis/case/shared-answers.ts';
import { sharedAnswers } from '#diagnosis/case/shared-answers.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { fieldText } from '../said/field-text.ts';
import type { Answers, Question } from '../answers/answers.ts';
import { answersOf, textsOf } from '../answers/link.ts';

/** Questions whose answers say nothing to somebody else, each with the reason. Every other question is in a case: the compiler asks. */
const keptHere: Record<Exclude<Question, keyof SharedAnswers | 'said'>, string> = {
  door: 'how somebody came in',
  sppIs: 'which menus the pages of this browser name',
  pressed: 'an instant by which this browser tells old facts from new ones',
  pressedAt: 'an instant by the clock of this browser',
};

/** What takes several values in a case. */
const several: ReadonlySet<string> = new Set(['offered', 'tried'] satisfies (keyof SharedAnswers)[]);

/** The answers as a case holds them: of an address what it was understood as, never what else was typed beside it. */
export function toSharedAnswers(answers: Answers): SharedAnswers {
  const parsed = parseAddress(fieldText(answers.address));
  const understood = parsed.ok ? parsed.value.address.host : parsed.why.typed;
  const told = answers.address === undefined ? answers : { ...answers, address: Hearsay.of(understood) };
  const given = Object.entries(textsOf(told)).filter(([question]) => !(question in keptHere));
  return sharedAnswers.parse(
    Object.fromEntries(
      given.map(([question, texts]) => [question, several.has(question) ? texts : texts[0]]),
    ),
  );
}

/** Answers that are addresses, or hold one. */
const names: ReadonlySet<string> = new Set([
  'address',
  'host',
  'entered',
  'offered',
  'path',
] satisfies (keyof SharedAnswers)[]);

/**
 * The answers with which the wizard goes on from a case: its values stay hearsay. Tokens are no addresses, so that what they stand for is asked anew; nothing is
 * checked by it.
 */
export function fromSharedAnswers(answers: SharedAnswers, redacted: boolean): Answers {
  const given = Object.entries(answers).filter(([question]) => !redacted || !names.has(question));
  return answersOf(
    Object.fromEntries(
      given.flatMap(([question, value]) => (value === undefined ? [] : [[question, [value].flat()]])),
    ),
  );
}
