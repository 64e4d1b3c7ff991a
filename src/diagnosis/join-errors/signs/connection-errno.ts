import type { PhraseSign } from '../pattern.ts';
import type { Reason } from '../reason.ts';

/**
 * Why urllib3 got no connection, by the number of the operating system or resolver alone: its words may be in another language.
 * Numbers of Linux, of BSD and macOS, and of Windows.
 */
export const connectionErrno = (numbers: readonly number[], reason: Reason): PhraseSign[] =>
  numbers.flatMap((number) => [
    { phrase: `Failed to establish a new connection: [Errno ${number}]`, reason },
    { phrase: `Failed to establish a new connection: [WinError ${number}]`, reason },
  ]);

/** The same where the resolver said it to urllib3 2. */
export const notResolved = (numbers: readonly number[], reason: Reason): PhraseSign[] =>
  numbers.map((number) => ({ phrase: `Failed to resolve '{host}' ([Errno ${number}]`, reason }));
