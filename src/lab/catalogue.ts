import accessDenied from './appliances/access-denied.ts';
import addressesDisagree from './appliances/addresses-disagree.ts';
import anSps from './appliances/an-sps.ts';
import anotherNameOfTheSameAppliance from './appliances/another-name-of-the-same-appliance.ts';
import appliancesByTurns from './appliances/appliances-by-turns.ts';
import cbcSha384Only from './appliances/cbc-sha384-only.ts';
import certificateByTurns from './appliances/certificate-by-turns.ts';
import chainInDisorder from './appliances/chain-in-disorder.ts';
import chainTooLong from './appliances/chain-too-long.ts';
import chainWithAGap from './appliances/chain-with-a-gap.ts';
import clientCertificateWanted from './appliances/client-certificate-wanted.ts';
import clientCertificateWantedOverHttp from './appliances/client-certificate-wanted-over-http.ts';
import clientCertificateWantedTls12 from './appliances/client-certificate-wanted-tls12.ts';
import closesAfterEachAnswer from './appliances/closes-after-each-answer.ts';
import closesAtOnce from './appliances/closes-at-once.ts';
import contradictingStatus from './appliances/contradicting-status.ts';
import defaultSelfSigned from './appliances/default-self-signed.ts';
import endlessBody from './appliances/endless-body.ts';
import endlessInterimAnswers from './appliances/endless-interim-answers.ts';
import expired from './appliances/expired.ts';
import expiredIntermediate from './appliances/expired-intermediate.ts';
import finiteFieldOnly from './appliances/finite-field-only.ts';
import healthy from './appliances/healthy.ts';
import healthyByIp from './appliances/healthy-by-ip.ts';
import hostileCertificate from './appliances/hostile-certificate.ts';
import incompleteChain from './appliances/incomplete-chain.ts';
import ipAsDnsEntry from './appliances/ip-as-dns-entry.ts';
import ipForANameCertificate from './appliances/ip-for-a-name-certificate.ts';
import ipInCnButAnotherInSan from './appliances/ip-in-cn-but-another-in-san.ts';
import ipInCnButNameInSan from './appliances/ip-in-cn-but-name-in-san.ts';
import ipOnlyInCn from './appliances/ip-only-in-cn.ts';
import keyEd25519 from './appliances/key-ed25519.ts';
import keyForPssOnly from './appliances/key-for-pss-only.ts';
import keyOnP521 from './appliances/key-on-p-521.ts';
import maintenance from './appliances/maintenance.ts';
import nameForAnIpCertificate from './appliances/name-for-an-ip-certificate.ts';
import nameNotResolved from './appliances/name-not-resolved.ts';
import nameOnlyInCn from './appliances/name-only-in-cn.ts';
import notYetValid from './appliances/not-yet-valid.ts';
import oldSpp from './appliances/old-spp.ts';
import oneAddressDead from './appliances/one-address-dead.ts';
import partialWildcard from './appliances/partial-wildcard.ts';
import plainHttp from './appliances/plain-http.ts';
import plainWebSite from './appliances/plain-web-site.ts';
import proxyError from './appliances/proxy-error.ts';
import redirectingSite from './appliances/redirecting-site.ts';
import redirectsToItself from './appliances/redirects-to-itself.ts';
import refuses from './appliances/refuses.ts';
import replica from './appliances/replica.ts';
import replicaByTurns from './appliances/replica-by-turns.ts';
import resets from './appliances/resets.ts';
import serverNameRefused from './appliances/server-name-refused.ts';
import resetsAfterTls from './appliances/resets-after-tls.ts';
import resetsInTheAnswer from './appliances/resets-in-the-answer.ts';
import endlessHeaders from './appliances/endless-headers.ts';
import packedStatus from './appliances/packed-status.ts';
import serverNameWanted from './appliances/server-name-wanted.ts';
import sessionModuleJoined from './appliances/session-module-joined.ts';
import severalAddressesAgree from './appliances/several-addresses-agree.ts';
import signInOfSomethingElse from './appliances/sign-in-of-something-else.ts';
import silent from './appliances/silent.ts';
import silentAfterTls from './appliances/silent-after-tls.ts';
import skewedClock from './appliances/skewed-clock.ts';
import slowDrip from './appliances/slow-drip.ts';
import sparseStatus from './appliances/sparse-status.ts';
import sshOn443 from './appliances/ssh-on-443.ts';
import strangersName from './appliances/strangers-name.ts';
import thousandNames from './appliances/thousand-names.ts';
import tlsTooOld from './appliances/tls-too-old.ts';
import versionTooOld from './appliances/version-too-old.ts';
import weakDigest from './appliances/weak-digest.ts';
import weakKey from './appliances/weak-key.ts';
import webSiteByTurns from './appliances/web-site-by-turns.ts';
import wildcard from './appliances/wildcard.ts';
import wildcardTooDeep from './appliances/wildcard-too-deep.ts';

/** Every practice appliance, what most admins meet first at the head, hostile ones at the end. */
export const appliances = [
  healthy,
  healthyByIp,
  nameForAnIpCertificate,
  anotherNameOfTheSameAppliance,
  ipForANameCertificate,
  strangersName,
  defaultSelfSigned,
  nameOnlyInCn,
  ipOnlyInCn,
  ipInCnButAnotherInSan,
  ipInCnButNameInSan,
  ipAsDnsEntry,
  wildcard,
  wildcardTooDeep,
  partialWildcard,
  expired,
  expiredIntermediate,
  notYetValid,
  weakKey,
  weakDigest,
  keyOnP521,
  keyEd25519,
  keyForPssOnly,
  finiteFieldOnly,
  cbcSha384Only,
  incompleteChain,
  chainWithAGap,
  chainInDisorder,
  chainTooLong,
  replica,
  maintenance,
  sessionModuleJoined,
  skewedClock,
  oldSpp,
  versionTooOld,
  sparseStatus,
  contradictingStatus,
  closesAfterEachAnswer,
  packedStatus,
  severalAddressesAgree,
  addressesDisagree,
  oneAddressDead,
  certificateByTurns,
  appliancesByTurns,
  replicaByTurns,
  webSiteByTurns,
  anSps,
  plainWebSite,
  redirectingSite,
  redirectsToItself,
  signInOfSomethingElse,
  proxyError,
  accessDenied,
  plainHttp,
  sshOn443,
  silent,
  closesAtOnce,
  resets,
  refuses,
  nameNotResolved,
  tlsTooOld,
  clientCertificateWanted,
  clientCertificateWantedTls12,
  clientCertificateWantedOverHttp,
  serverNameRefused,
  serverNameWanted,
  silentAfterTls,
  endlessBody,
  slowDrip,
  endlessInterimAnswers,
  resetsAfterTls,
  resetsInTheAnswer,
  endlessHeaders,
  hostileCertificate,
  thousandNames,
] as const;

/** Permanent ids, derived from the list. */
export type ApplianceId = (typeof appliances)[number]['id'];
