import {
  applianceStates,
  hardenedTls,
  joinErrorsPage,
  joiningGuide,
  periodClients,
  trustedServers,
  unlockingACluster,
  usingSpsWithSpp,
} from '#diagnosis/sources/documents.ts';
import type { Prerequisite } from './prerequisite.ts';

const inTheCertificate = 'Check the address here, or look at the certificate on SPP: open {certificateMenu}.';

/** What has to be ready on SPP. */
export const prerequisitesOfSpp: readonly Prerequisite[] = [
  {
    id: 'certificate-names-address',
    text: 'SPP’s certificate names the address that you will type',
    hint: 'As an IP address or as a DNS name. The vendor’s page covers this error in most detail.',
    where: inTheCertificate,
    source: joinErrorsPage,
    provenBy: ['certificate-name-mismatch'],
    provenForStrict: true,
  },
  {
    id: 'certificate-in-date',
    text: 'SPP’s certificate is in date',
    hint: 'Clients of the kind that SPS uses refuse a certificate that has expired or is not valid yet, by their own clock.',
    where: inTheCertificate,
    source: periodClients,
    inferred: true,
    provenBy: ['certificate-expired', 'certificate-not-yet-valid'],
  },
  {
    id: 'certificate-strong',
    text: 'SPP’s certificate is strong enough for SPS',
    hint: 'From 6.10.0 on, SPS refuses RSA and DSA keys under 2048 bits, elliptic-curve keys under 224 bits, and certificates signed with SHA-1 or MD5. Root certificates are excepted from the last.',
    where: inTheCertificate,
    source: hardenedTls,
    provenBy: ['certificate-weak'],
  },
  {
    id: 'spp-primary',
    text: 'The address is that of SPP’s primary, over IPv4',
    hint: 'The guide asks for the primary, and SPS joins over IPv4 only.',
    where: 'Check the address here, or on SPP open {clusterMenu}: it shows which appliance is the primary.',
    source: joiningGuide,
    provenBy: ['not-spp', 'spp-is-replica'],
    alsoFailedBy: ['sps-instead-of-spp', 'not-https', 'connections-disagree'],
  },
  {
    id: 'spp-online',
    text: 'SPP is Online',
    hint: 'In another state SPP is busy, read-only or broken, and does not take the registration.',
    where: 'Check the address here, or on SPP open {clusterMenu}.',
    source: applianceStates,
    inferred: true,
    provenBy: ['spp-not-online'],
  },
  {
    id: 'spp-not-locked',
    text: 'SPP’s cluster is not locked',
    hint: 'SPP locks its cluster while one operation runs, a join of session appliances among them. No check can see the lock from outside.',
    where: 'On SPP open {clusterMenu}: a locked cluster is shown as locked.',
    source: unlockingACluster,
    inferred: true,
  },
  {
    id: 'spp-new-enough',
    text: 'SPP is version 2.7 or later',
    hint: 'An earlier SPP cannot be joined from SPS. Whether both versions match is asked below.',
    where: 'Check the address here, or look for the appliance version on SPP: open {versionMenu}.',
    source: usingSpsWithSpp,
    provenBy: ['spp-too-old'],
    alsoFailedBy: ['spp-api-old'],
  },
  {
    id: 'trusted-servers',
    text: 'SPP’s list of trusted servers includes SPS',
    hint: 'The default `*` includes every server. A narrowed list must include your SPS, or SPP may refuse to send your browser back to it. The list is documented from SPP 6.10 on.',
    where: 'On SPP open {trustedServersMenu}.',
    source: trustedServers,
    inferred: true,
  },
];
