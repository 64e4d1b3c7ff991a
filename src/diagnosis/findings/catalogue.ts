import addressesDisagree from './checks/addresses-disagree.ts';
import certificateExpired from './checks/certificate-expired.ts';
import certificateNameMismatch from './checks/certificate-name-mismatch.ts';
import certificateNotYetValid from './checks/certificate-not-yet-valid.ts';
import certificateStrictMismatch from './checks/certificate-strict-mismatch.ts';
import certificateUntrusted from './checks/certificate-untrusted.ts';
import certificateWeak from './checks/certificate-weak.ts';
import chainUntidy from './checks/chain-untidy.ts';
import clientCertificateWanted from './checks/client-certificate-wanted.ts';
import clockSkewed from './checks/clock-skewed.ts';
import connectionsDisagree from './checks/connections-disagree.ts';
import nameNotResolved from './checks/name-not-resolved.ts';
import notHttps from './checks/not-https.ts';
import notSpp from './checks/not-spp.ts';
import portUnreachable from './checks/port-unreachable.ts';
import refusedByBrowsers from './checks/refused-by-browsers.ts';
import sessionModuleJoined from './checks/session-module-joined.ts';
import sppApiOld from './checks/spp-api-old.ts';
import sppIsReplica from './checks/spp-is-replica.ts';
import sppNotOnline from './checks/spp-not-online.ts';
import sppTooOld from './checks/spp-too-old.ts';
import spsInsteadOfSpp from './checks/sps-instead-of-spp.ts';
import statusContradictsItself from './checks/status-contradicts-itself.ts';
import statusUnanswered from './checks/status-unanswered.ts';
import tlsHandshakeRefused from './checks/tls-handshake-refused.ts';
import tlsTooOld from './checks/tls-too-old.ts';
import tlsUnanswered from './checks/tls-unanswered.ts';

/** Every check, in the order in which an engineer would ask. One that fails hides what depends on it, not its neighbours. */
export const checks = [
  nameNotResolved,
  addressesDisagree,
  portUnreachable,
  tlsUnanswered,
  notHttps,
  tlsTooOld,
  clientCertificateWanted,
  tlsHandshakeRefused,
  refusedByBrowsers,
  certificateNameMismatch,
  certificateStrictMismatch,
  certificateExpired,
  certificateNotYetValid,
  certificateWeak,
  certificateUntrusted,
  chainUntidy,
  statusUnanswered,
  notSpp,
  spsInsteadOfSpp,
  statusContradictsItself,
  sppIsReplica,
  sppNotOnline,
  sppTooOld,
  sppApiOld,
  sessionModuleJoined,
  clockSkewed,
  connectionsDisagree,
] as const;

/** Permanent ids, derived from the list. */
export type FindingId = (typeof checks)[number]['id'];
