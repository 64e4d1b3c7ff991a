import type { SharedCase } from '#diagnosis/case/case.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JudgedCase } from './judge-case.ts';

/** The join error that a case is about: the one at hand, else the first that a text showed, else the first that the check shows; null where there is none. */
export const mainError = (
  { answers, recognised }: SharedCase,
  judged: JudgedCase | null,
): JoinErrorId | null => answers.error ?? recognised[0]?.id ?? judged?.diagnosis.joinErrors[0]?.id ?? null;
