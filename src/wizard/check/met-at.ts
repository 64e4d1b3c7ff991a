import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { fieldText } from '../said/field-text.ts';
import type { Answers } from '../answers/answers.ts';
import { isOfText, subjectOf } from '../answers/answers.ts';

/** The join error that a text of this case shows at an address; null where it shows none, or is about another address. */
export function metAt(host: string, answers: Answers): JoinErrorId | null {
  const about = parseAddress(fieldText(subjectOf(answers.said)));
  if (!isOfText(answers) || !about.ok || about.value.address.host !== host) return null;
  return answers.error ?? null;
}
