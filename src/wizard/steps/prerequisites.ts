import type { FindingId } from '#diagnosis/findings/catalogue.ts';
import {
  applianceStates,
  creatingACluster,
  hardenedTls,
  joinErrorsPage,
  joiningGuide,
  linkGuidance,
  periodClients,
  trustedServers,
  usingSpsWithSpp,
} from '#diagnosis/sources/documents.ts';
import type { Source } from '#diagnosis/sources/source.ts';

/** Something that has to be ready before Join is pressed. Texts hold `**label**` and `` `value` `` as their only markup. */
export interface Prerequisite {
  id: string;
  text: string;
  /** Where to look, and what goes wrong without it. */
  hint: string;
  source: Source;
  /** No document asks for it: it follows from what clients of SPS's kind do. Absent where one does. */
  inferred?: true;
  /** Checks that prove it when all of them passed, and show that it does not hold when one failed; absent where only the admin can know. */
  provenBy?: readonly FindingId[];
  /** Checks whose failure shows that it does not hold, too; that they passed proves nothing of it. */
  alsoFailedBy?: readonly FindingId[];
  /** Checks that look at our server's way to SPP: that one failed is a reason to ask, and says nothing certain of SPS's way. */
  doubtedBy?: readonly FindingId[];
  /** Proven only where a strict client would accept the certificate too. */
  provenForStrict?: true;
}

/** Every documented prerequisite of a join but the account and the versions, which have their own questions. */
export const prerequisites: readonly Prerequisite[] = [
  {
    id: 'certificate-names-address',
    text: 'SPP’s certificate names the address that you will type',
    hint: 'As an IP address or as a DNS name. It is the error that the vendor’s page explains at most length.',
    source: joinErrorsPage,
    provenBy: ['certificate-name-mismatch'],
    provenForStrict: true,
  },
  {
    id: 'certificate-in-date',
    text: 'SPP’s certificate is in date',
    hint: 'Clients of the kind that SPS uses refuse one that has expired or is not valid yet, by their own clock.',
    source: periodClients,
    inferred: true,
    provenBy: ['certificate-expired', 'certificate-not-yet-valid'],
  },
  {
    id: 'certificate-strong',
    text: 'SPP’s certificate is strong enough for SPS',
    hint: 'From 6.10.0 on SPS refuses RSA and DSA keys under 2048 bit, ECC under 224 bit, and SHA-1 or MD5 signatures.',
    source: hardenedTls,
    provenBy: ['certificate-weak'],
  },
  {
    id: 'spp-primary',
    text: 'The address is that of SPP’s primary, over IPv4',
    hint: 'A replica refuses the registration with code 60418.',
    source: joiningGuide,
    provenBy: ['not-spp', 'spp-is-replica'],
    alsoFailedBy: ['sps-instead-of-spp', 'not-https', 'connections-disagree'],
  },
  {
    id: 'spp-online',
    text: 'SPP is Online',
    hint: 'In another state, or while its cluster is locked, SPP does not take the registration.',
    source: applianceStates,
    provenBy: ['spp-not-online'],
  },
  {
    id: 'spp-new-enough',
    text: 'SPP is 2.7 or newer',
    hint: 'An older one cannot be joined from SPS. Whether the versions of both fit is asked below.',
    source: usingSpsWithSpp,
    provenBy: ['spp-too-old'],
    alsoFailedBy: ['spp-api-old'],
  },
  {
    id: 'sps-central-management',
    text: 'SPS has the Central Management role, even as a single node',
    hint: 'On SPS under **Basic Settings > Cluster management**. The promotion cannot be undone.',
    source: creatingACluster,
  },
  {
    id: 'sps-cluster-first',
    text: 'The SPS cluster is complete',
    hint: 'Build it before the join: adding nodes afterwards makes trouble. A single node counts as complete.',
    source: joiningGuide,
  },
  {
    id: 'sps-configuration-sync',
    text: 'Configuration synchronization is on between the SPS nodes',
    hint: 'Nothing to do for a single node.',
    source: joiningGuide,
  },
  {
    id: 'port-443',
    text: 'SPS reaches SPP on tcp 443',
    hint: 'SPS calls SPP itself after you have signed in. A ping proves nothing: SPP does not answer it.',
    source: joiningGuide,
    doubtedBy: [
      'name-not-resolved',
      'port-unreachable',
      'tls-unanswered',
      'tls-too-old',
      'client-certificate-wanted',
      'tls-handshake-refused',
    ],
  },
  {
    id: 'port-8649',
    text: 'SPP and the SPS nodes reach each other on tcp 8649',
    hint: 'Ask for it to be open both ways; which side opens the connection is not documented.',
    source: joiningGuide,
  },
  {
    id: 'no-safeguard-default',
    text: 'No policy on SPS has `safeguard_default` in its name',
    hint: 'The join makes policies of that name and overwrites yours.',
    source: joiningGuide,
  },
  {
    id: 'trusted-servers',
    text: 'SPP’s list of trusted servers lets SPS in',
    hint: 'On SPP, **Trusted Servers, CORS, and Redirects**: `*` lets all in. A narrowed list has to hold your SPS.',
    source: trustedServers,
  },
  {
    id: 'recording-node',
    text: 'Some SPS node can record sessions',
    hint: 'A single node that is also the Search Master cannot run sessions for SPP.',
    source: linkGuidance,
  },
];
