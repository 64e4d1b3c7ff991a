import type { JoinError } from './define-join-error.ts';
import addressChanged from './entries/address-changed.ts';
import addressNotSpp from './entries/address-not-spp.ts';
import addressUnreachable from './entries/address-unreachable.ts';
import alreadyJoined from './entries/already-joined.ts';
import answeredByAnother from './entries/answered-by-another.ts';
import browserCertificateWarning from './entries/browser-certificate-warning.ts';
import certificateDates from './entries/certificate-dates.ts';
import certificateNameMismatch from './entries/certificate-name-mismatch.ts';
import certificateUntrusted from './entries/certificate-untrusted.ts';
import clientCertificateWanted from './entries/client-certificate-wanted.ts';
import clusteringNotEnabled from './entries/clustering-not-enabled.ts';
import genericJoinFailed from './entries/generic-join-failed.ts';
import grantNotAllowed from './entries/grant-not-allowed.ts';
import insufficientPermission from './entries/insufficient-permission.ts';
import joinTooSlow from './entries/join-too-slow.ts';
import joinedButNoSessions from './entries/joined-but-no-sessions.ts';
import multipleStaleConnections from './entries/multiple-stale-connections.ts';
import notCentralManagement from './entries/not-central-management.ts';
import notHttps from './entries/not-https.ts';
import policyNotFound from './entries/policy-not-found.ts';
import redirectNotTrusted from './entries/redirect-not-trusted.ts';
import registrationRefused from './entries/registration-refused.ts';
import safeguardDefaultOverwritten from './entries/safeguard-default-overwritten.ts';
import scriptCannotConnect from './entries/script-cannot-connect.ts';
import sessionConnectionNotFound from './entries/session-connection-not-found.ts';
import signInCodeUsed from './entries/sign-in-code-used.ts';
import sppClusterLocked from './entries/spp-cluster-locked.ts';
import sppIsReplica from './entries/spp-is-replica.ts';
import sppWrongState from './entries/spp-wrong-state.ts';
import sps602Upgrade from './entries/sps-602-upgrade.ts';
import spsXToken from './entries/sps-x-token.ts';
import staleConnection from './entries/stale-connection.ts';
import tlsHandshakeFailed from './entries/tls-handshake-failed.ts';
import tlsTooOld from './entries/tls-too-old.ts';
import tooManyLogins from './entries/too-many-logins.ts';
import transportDns from './entries/transport-dns.ts';
import transportRefused from './entries/transport-refused.ts';
import transportTimeout from './entries/transport-timeout.ts';
import versionMismatch from './entries/version-mismatch.ts';
import weakCertificate from './entries/weak-certificate.ts';
import wrongCredentials from './entries/wrong-credentials.ts';

/** Every join error that is known: the seven of the vendor's page first, in its order, then what other sources add. */
const catalogue = [
  addressUnreachable,
  addressNotSpp,
  certificateNameMismatch,
  wrongCredentials,
  insufficientPermission,
  alreadyJoined,
  joinTooSlow,
  genericJoinFailed,
  sppIsReplica,
  sppWrongState,
  sppClusterLocked,
  staleConnection,
  multipleStaleConnections,
  clusteringNotEnabled,
  notCentralManagement,
  versionMismatch,
  sps602Upgrade,
  addressChanged,
  redirectNotTrusted,
  weakCertificate,
  certificateUntrusted,
  certificateDates,
  transportRefused,
  transportDns,
  transportTimeout,
  notHttps,
  tooManyLogins,
  grantNotAllowed,
  spsXToken,
  joinedButNoSessions,
  policyNotFound,
  safeguardDefaultOverwritten,
  tlsTooOld,
  clientCertificateWanted,
  browserCertificateWarning,
  answeredByAnother,
  registrationRefused,
  tlsHandshakeFailed,
  sessionConnectionNotFound,
  scriptCannotConnect,
  signInCodeUsed,
] as const;

export type JoinErrorId = (typeof catalogue)[number]['id'];

export const joinErrors: readonly JoinError<JoinErrorId>[] = catalogue;

/** The same by id. */
export const joinErrorById = Object.fromEntries(joinErrors.map((entry) => [entry.id, entry])) as Readonly<
  Record<JoinErrorId, JoinError<JoinErrorId>>
>;
