import { joinErrorById } from '../join-errors/catalogue.ts';
import type { Match } from './recognition.ts';

/** `from` of the examples that stand in the vendor's manual. */
export const fromTheManual = 'the manual';

/** Whether a match shows the host of the manual's own example of its entry, and so is no case of anybody's. */
export function isManualExample(match: Match): boolean {
  const { host, offeredNames } = match.facts;
  if (host === undefined) return false;
  return joinErrorById[match.id].examples.some(
    ({ from, facts }) =>
      from === fromTheManual &&
      facts?.['host'] === host &&
      JSON.stringify(facts['offeredNames']) === JSON.stringify(offeredNames),
  );
}
