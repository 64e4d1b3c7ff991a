import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';

/** Whether a check of the address is offered where a join error was found in a text. */
export const isWorthACheck = ({ causedBy, mendedBy, shownByWhoAnswers }: JoinError): boolean =>
  causedBy.length > 0 || mendedBy !== undefined || shownByWhoAnswers === true;
