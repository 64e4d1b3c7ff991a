import type { PhraseSign } from '../../pattern.ts';

/** Firefox’s heading of every failed handshake, and of connections that broke off in one: the code at the foot tells which. */
export const headingsOfEither: readonly PhraseSign[] = [{ phrase: 'Secure Connection Failed', alone: true }];
