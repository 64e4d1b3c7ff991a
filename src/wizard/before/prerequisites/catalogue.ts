import certificateInDate from './entries/certificate-in-date.ts';
import certificateNamesAddress from './entries/certificate-names-address.ts';
import certificateStrong from './entries/certificate-strong.ts';
import clocks from './entries/clocks.ts';
import credsspUpdate from './entries/credssp-update.ts';
import networkLevelAuthentication from './entries/network-level-authentication.ts';
import noSafeguardDefault from './entries/no-safeguard-default.ts';
import not602 from './entries/not-602.ts';
import port443 from './entries/port-443.ts';
import port8649 from './entries/port-8649.ts';
import recordingNode from './entries/recording-node.ts';
import sppNewEnough from './entries/spp-new-enough.ts';
import sppNotLocked from './entries/spp-not-locked.ts';
import sppOnline from './entries/spp-online.ts';
import sppPrimary from './entries/spp-primary.ts';
import spsCentralManagement from './entries/sps-central-management.ts';
import spsClusterFirst from './entries/sps-cluster-first.ts';
import spsClusterInterface from './entries/sps-cluster-interface.ts';
import spsConfigurationSync from './entries/sps-configuration-sync.ts';
import spsDns from './entries/sps-dns.ts';
import spsLicensed from './entries/sps-licensed.ts';
import trustedServers from './entries/trusted-servers.ts';

/** Every prerequisite of a join but the account and the versions, which have their own questions; in the order in which one goes through them. */
export const prerequisites = [
  certificateNamesAddress,
  certificateInDate,
  certificateStrong,
  sppPrimary,
  sppOnline,
  sppNotLocked,
  sppNewEnough,
  trustedServers,
  spsClusterInterface,
  spsCentralManagement,
  spsClusterFirst,
  spsConfigurationSync,
  noSafeguardDefault,
  spsLicensed,
  not602,
  recordingNode,
  port443,
  port8649,
  spsDns,
  clocks,
  networkLevelAuthentication,
  credsspUpdate,
] as const;
