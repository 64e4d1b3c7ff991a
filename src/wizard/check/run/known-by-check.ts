import type { KnownValues } from '#diagnosis/guidance/guide.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { vouchFor } from '#diagnosis/sources/known.ts';
import type { Outcome } from './use-check.ts';

/** The address of a check that was made in this tab. */
export const checkedHost = (outcome: Outcome): Known<string> => vouchFor(outcome.check.checked.address.host);

/** What a check that was made in this tab gives to the sentences of a resolution. @param offered names in a certificate that it saw */
export const knownByCheck = (outcome: Outcome, offered: readonly string[] | null): KnownValues => ({
  host: checkedHost(outcome),
  entered: offered === null ? null : checkedHost(outcome),
  offered: offered === null ? null : offered.slice(0, 8).map(vouchFor),
});
