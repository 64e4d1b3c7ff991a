import type { Match } from '#diagnosis/recognition/recognition.ts';
import type { Sayings } from '../answers/sayings.ts';

/** The values that a recognised error names. */
export const sayingsOf = ({ facts }: Match): Sayings => ({
  host: facts.host,
  entered: facts.entered,
  offered: facts.offeredNames,
  code: facts.code === undefined ? undefined : String(facts.code),
  path: facts.path,
  reason: facts.reason,
});
