import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { fieldText } from '../said/field-text.ts';
import type { Answers } from '../answers/answers.ts';
import type { News } from './news.ts';

/** Where the visitor is: the step, the error in its path, and the answers. */
export interface Spot {
  step: string;
  error: string | undefined;
  answers: Answers;
}

/** News of an arrival at a step: the step, and what it means to have come there. @param from the step before; null where there was none */
export function newsOfPlace({ step, error, answers }: Spot, from: string | null): News[] {
  const parsed = parseAddress(fieldText(answers.address));
  const address = parsed.ok ? { address: parsed.value.address.host } : {};
  const known = joinErrors.find(({ id }) => id === error)?.id;
  const news: News[] = [{ type: 'step', step, ...(known !== undefined && { error: known }), ...address }];
  if (step === 'done') news.push({ type: 'done', ...address });
  // Read from a text here, or picked here: a link of the portal to an error is no diagnosis.
  if (known !== undefined && from === 'failed' && answers.from === 'text')
    news.push({ type: 'diagnosed', by: 'text', errors: [known], ...address });
  const isPicked = from === 'symptom' || (from === 'failed' && answers.from === 'confirmed');
  if (known !== undefined && isPicked)
    news.push({ type: 'diagnosed', by: 'symptom', errors: [known], ...address });
  return news;
}
