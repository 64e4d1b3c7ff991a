import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { isAboutAddress } from './about-address.ts';

/** Errors that no finding of a check shows by itself, while a check tells who answers at that address, and how. */
const tellsWhoAnswers: ReadonlySet<JoinErrorId> = new Set<JoinErrorId>([
  'browser-certificate-warning',
  'answered-by-another',
  'tls-handshake-failed',
]);

/** Whether a check of the address is offered where a join error was found in a text. */
export const isWorthACheck = ({ id, causedBy }: JoinError<JoinErrorId>): boolean =>
  causedBy.length > 0 || isAboutAddress(id) || tellsWhoAnswers.has(id);
