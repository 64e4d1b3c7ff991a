import type { Source } from './source.ts';

const support = 'https://support.oneidentity.com';

/** The vendor's page of seven join errors and their resolutions, "join" wording. It names no product version. */
export const joinErrorsPage: Source = {
  title: 'Common join error resolutions',
  url: `${support}/technical-documents/doc1673331`,
  version: null,
};

/** The newer copy of that page, "linking" wording; the field is called **SPP Address** there. */
export const linkErrorsPage: Source = {
  title: 'Common link error resolutions',
  url: `${support}/technical-documents/doc1746574`,
  version: null,
};

/** SPS administration guide, "Joining SPS to SPP": prerequisites, ports, what cannot be undone. */
export const joiningGuide: Source = {
  title: 'SPS administration guide, Joining SPS to SPP',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-sessions/6.0.6/administration-guide/104`,
  version: 'SPS 6.0.6',
};

/** SPS administration guide, "Joining SPS to SPP" of the release before. */
export const joiningGuide602: Source = {
  title: 'SPS administration guide, Joining SPS to SPP',
  url: `${support}/ko-kr/technical-documents/safeguard-for-privileged-sessions/6.0.2/administration-guide/104`,
  version: 'SPS 6.0.2',
};

/** SPS administration guide on the upgrade to 6.0.2 of a joined SPS. */
export const upgradeNote602: Source = {
  title: 'SPS 6.0.2 guide, known issue of a joined SPS',
  url: `${support}/ja-jp/technical-documents/doc1281713`,
  version: 'SPS 6.0.2',
};

/** SPS administration guide, "Creating an SPS cluster". */
export const creatingACluster: Source = {
  title: 'SPS administration guide, Creating an SPS cluster',
  url: `${support}/it-it/technical-documents/doc1203661`,
  version: null,
};

/** SPS administration guide, "Using SPS with SPP": versions and workflows. */
export const usingSpsWithSpp: Source = {
  title: 'SPS administration guide, Using SPS with SPP',
  url: `${support}/it-it/technical-documents/doc1621955`,
  version: 'SPS 6.6 and later',
};

/** SPP administration guide: link guidance, what has to link to what. */
export const linkGuidance: Source = {
  title: 'SPP administration guide, SPP and SPS join guidance',
  url: `${support}/ja-jp/technical-documents/doc1918125`,
  version: 'SPP 7.x',
};

/** SPP administration guide, "Reversing the SPP to SPS join": soft delete and hard delete. */
export const reversingTheJoin: Source = {
  title: 'SPP administration guide, Reversing the SPP to SPS join',
  url: `${support}/ja-jp/technical-documents/doc2062774`,
  version: 'SPP 7.x',
};

/** SPP administration guide, certificate signing requests. */
export const certificateRequests: Source = {
  title: 'SPP administration guide, Creating a Certificate Signing Request',
  url: `${support}/ko-kr/technical-documents/doc2158944`,
  version: null,
};

/** SPP administration guide, upload and assignment of SSL certificates. */
export const installingCertificates: Source = {
  title: 'SPP administration guide, SSL/TLS Certificates',
  url: `${support}/ko-kr/technical-documents/doc2112661`,
  version: null,
};

/** SPS release notes on hardened TLS from 6.10.0 on. */
export const hardenedTls: Source = {
  title: 'SPS release notes, hardened SSL settings',
  url: `${support}/technical-documents/safeguard-for-privileged-sessions-on-demand/hosted/release-notes/4#TOPIC-1758920`,
  version: 'SPS 6.10.0',
};

/** SPP administration guide, what the appliance states mean. */
export const applianceStates: Source = {
  title: 'SPP administration guide, appliance states',
  url: `${support}/zh-cn/technical-documents/one-identity-safeguard-for-privileged-passwords/7.0.3%20lts/administration-guide/116`,
  version: 'SPP 7.0.3 LTS',
};

/** SPP administration guide, "Unlocking a locked cluster". */
export const unlockingACluster: Source = {
  title: 'SPP administration guide, Unlocking a locked cluster',
  url: `${support}/ko-kr/technical-documents/one-identity-safeguard-for-privileged-passwords/7.4.2/administration-guide/36`,
  version: 'SPP 7.4.2',
};

/** Knowledge base: what opening the lock of a cluster by force can lead to. */
export const lockedClusterArticle: Source = {
  title: 'KB 4379731, unlocking a locked cluster',
  url: null,
  version: null,
};

/** SPP administration guide, "Trusted Servers, CORS, and Redirects". */
export const trustedServers: Source = {
  title: 'SPP administration guide, Trusted Servers, CORS, and Redirects',
  url: `${support}/technical-documents/one-identity-safeguard/6.10/administration-guide/98`,
  version: 'SPP 6.10',
};

/** Knowledge base: which ports SPP answers, and that it does not answer ping. */
export const firewallArticle: Source = {
  title: 'KB 232671, firewall rules of Safeguard',
  url: `${support}/one-identity-safeguard/kb/232671/what-are-the-firewall-rules-on-safeguard-is-it-possible-to-ping-the-safeguard-appliance-`,
  version: null,
};

/** Knowledge base: managed networks, and what happens when the SPS cluster changes. */
export const managedNetworks: Source = {
  title: 'KB 4255978, managed networks',
  url: `${support}/kb/4255978/what-are-managed-networks-is-spp-`,
  version: 'SPP 6.x',
};

/** SPP's own API description (v4), with the codes and messages of its errors. */
export const sppApi: Source = {
  title: 'SPP API description, Core v4',
  url: 'https://github.com/OneIdentity/safeguard-mcp/blob/main/scripts/Core.json',
  version: 'API v4',
};

/** The vendor's PowerShell module: the join over REST and its messages. */
export const safeguardPs: Source = {
  title: 'safeguard-ps, sessionjoin.psm1',
  url: 'https://github.com/OneIdentity/safeguard-ps/blob/main/src/sessionjoin.psm1',
  version: null,
};

/** The vendor's PowerShell module: how it signs in to SPP, and what it says where it cannot. */
export const safeguardPsSignIn: Source = {
  title: 'safeguard-ps, safeguard-ps.psm1',
  url: 'https://github.com/OneIdentity/safeguard-ps/blob/main/src/safeguard-ps.psm1',
  version: null,
};

/** The change of safeguard-ps that handles split clusters by ID. */
export const safeguardPsSplit: Source = {
  title: 'safeguard-ps, pull request 567',
  url: 'https://github.com/OneIdentity/safeguard-ps/pull/567',
  version: 'since January 2026',
};

/** The vendor's .NET library: notes on SPP's sign-in service. */
export const safeguardDotNet: Source = {
  title: 'SafeguardDotNet, notes and tests on the sign-in service',
  url: 'https://github.com/OneIdentity/SafeguardDotNet',
  version: 'SPP 7.4 to 8.x',
};

/** The vendor's API tutorial: sign-in and grant types. */
export const apiTutorial: Source = {
  title: 'Safeguard API tutorial, SPP introduction',
  url: 'https://github.com/OneIdentity/safeguard-api-tutorial/blob/main/spp1-introduction/README.md',
  version: null,
};

/** The vendor's automation examples: setting up SPS before the join. */
export const safeguardAutomation: Source = {
  title: 'SafeguardAutomation, Terminal Pattern Files',
  url: 'https://github.com/OneIdentity/SafeguardAutomation/blob/main/Terminal%20Pattern%20Files/README.md',
  version: 'SPS 6.1 and later',
};

/** Runs of Python clients of many periods against servers with each fault, as the texts of SPS come from such a client. */
export const periodClients: Source = {
  title: 'Error texts of period Python clients, reproduced',
  url: null,
  version: 'Python 2.7 to 3.12, urllib3 1.22 to 2.2',
};

/** Which suites and kinds of keys Chromium takes: `ALL:!aPSK:!ECDSA+SHA1:!3DES` of BoringSSL, and `kVerifyPrefs`. */
export const chromiumTls: Source = {
  title: 'Chromium, net/socket/ssl_client_socket_impl.cc',
  url: 'https://chromium.googlesource.com/chromium/src/+/main/net/socket/ssl_client_socket_impl.cc',
  version: 'Chromium 156, Firefox ESR 153: our own runs',
};

/** The codes at the foot of browsers' pages. */
export const browserErrorCodes: Source = {
  title: 'Chromium, net/base/net_error_list.h, and Firefox’s own error pages',
  url: 'https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h',
  version: 'Chromium 156, Firefox ESR 153',
};

/** SPP administration guide: who may grant what, unlock users, and manage certificates. */
export const permissionsGuide: Source = {
  title: 'SPP administration guide, administrator permissions',
  url: `${support}/technical-documents/doc1821188`,
  version: 'SPP 7.4.1',
};

/** SPP’s own Cluster settings page: where session connections are viewed, edited and deleted. */
export const clusterPage: Source = {
  title: 'SPP appliance setup guide, Cluster',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/7.4/appliance-setup-guide/cluster`,
  version: 'SPP 7.4',
};

/** SPP administration guide, SSL certificates in the desktop client, with the one field **Alternate DNS Names**. */
export const certificates6: Source = {
  title: 'SPP administration guide, SSL Certificates',
  url: `${support}/technical-documents/doc1461024`,
  version: 'SPP 6.x',
};

/** SPP administration guide, what SPP’s own first certificate is. */
export const defaultCertificate: Source = {
  title: 'SPP administration guide, SSL/TLS Certificates',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/8.0%20lts/administration-guide/34`,
  version: 'SPP 8.0 LTS',
};
