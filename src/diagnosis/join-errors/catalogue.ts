import type { JoinError } from './define-join-error.ts';
import addressNotSpp from './entries/address-not-spp.ts';
import addressUnreachable from './entries/address-unreachable.ts';
import alreadyJoined from './entries/already-joined.ts';
import certificateNameMismatch from './entries/certificate-name-mismatch.ts';
import insufficientPermission from './entries/insufficient-permission.ts';
import joinTooSlow from './entries/join-too-slow.ts';
import wrongCredentials from './entries/wrong-credentials.ts';

/** Every join error that is known: the seven of the vendor's page first, in its order. */
const catalogue = [
  addressUnreachable,
  addressNotSpp,
  certificateNameMismatch,
  wrongCredentials,
  insufficientPermission,
  alreadyJoined,
  joinTooSlow,
] as const;

export type JoinErrorId = (typeof catalogue)[number]['id'];

export const joinErrors: readonly JoinError<JoinErrorId>[] = catalogue;

/** The same by id. */
export const joinErrorById = Object.fromEntries(joinErrors.map((entry) => [entry.id, entry])) as Readonly<
  Record<JoinErrorId, JoinError<JoinErrorId>>
>;
