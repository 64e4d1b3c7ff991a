import type { Source } from './source.ts';

const support = 'https://support.oneidentity.com/technical-documents';

/** SPP 2.11 administration guide: the desktop client's certificate and cluster settings. */
export const sppSettings2: Source = {
  title: 'SPP administration guide, Certificates and Cluster settings',
  url: `${support}/one-identity-safeguard-for-privileged-passwords/2.11/administration-guide/76`,
  version: 'SPP 2.11',
};

/** SPP 6.x: where SSL certificates are in the desktop client, and its one field for alternate names. */
export const sslCertificates6: Source = {
  title: 'SPP administration guide, SSL Certificates',
  url: `${support}/doc1461024`,
  version: 'SPP 6.x',
};

/** SPP's list of session appliances in the web client: view, edit, delete. */
export const sessionAppliances7: Source = {
  title: 'SPP appliance setup guide, Cluster',
  url: `${support}/one-identity-safeguard-for-privileged-passwords/7.4/appliance-setup-guide/cluster`,
  version: 'SPP 7.4',
};

/** SPP 6.0.8: its list of session appliances, "join" wording. */
export const sessionAppliances6: Source = {
  title: 'SPP administration guide, Session Appliances with SPS join',
  url: `${support}/one-identity-safeguard-for-privileged-passwords/6.0.8%20lts/administration-guide/81`,
  version: 'SPP 6.0.8 LTS',
};

/** SPP 7.x and later: what External Integration holds; the list of trusted servers is a page of this chapter. */
export const externalIntegration7: Source = {
  title: 'SPP administration guide, External Integration',
  url: `${support}/one-identity-safeguard-for-privileged-passwords/7.0.x%20lts/administration-guide/37`,
  version: 'SPP 7.0.x LTS',
};

/** SPP 6.9: what External Integration holds, in both clients. */
export const externalIntegration6: Source = {
  title: 'SPP administration guide, External Integration',
  url: `${support}/one-identity-safeguard-for-privileged-passwords/6.9/administration-guide/91`,
  version: 'SPP 6.9',
};

/** SPP's page of its clock and NTP servers. */
export const sppTime: Source = {
  title: 'SPP administration guide, Time',
  url: `${support}/doc2062720`,
  version: null,
};

/** SPP 2.5: its page of its clock. */
export const sppTime2: Source = {
  title: 'SPP administration guide, Time',
  url: `${support}/one-identity-safeguard-for-privileged-passwords/2.5/administration-guide/66`,
  version: 'SPP 2.5',
};

/** SPP: who may give a user which administrator permission. */
export const sppPermissions: Source = {
  title: 'SPP administration guide, Permissions tab of a user',
  url: `${support}/doc1821188`,
  version: null,
};

/** SPP 6.x: where users are added, tab by tab, in the desktop client. */
export const addingUsers6: Source = {
  title: 'SPP administration guide, Adding a user',
  url: `${support}/doc1626236`,
  version: 'SPP 6.x',
};

/** SPP 8.0: where the web client shows the appliance's version. */
export const sppVersion8: Source = {
  title: 'SPP user guide, My Settings',
  url: `${support}/one-identity-safeguard-for-privileged-passwords/8.0%20lts/user-guide/3`,
  version: 'SPP 8.0 LTS',
};

/** SPP 6.0: where the web client shows the appliance's version. */
export const sppVersion6: Source = {
  title: 'SPP administration guide, Settings and version (web client)',
  url: `${support}/one-identity-safeguard-for-privileged-passwords/6.0%20lts/administration-guide/10`,
  version: 'SPP 6.0 LTS',
};

/** SPS: where its licence is shown and updated. */
export const spsLicense: Source = {
  title: 'SPS administration guide, Updating the SPS license',
  url: `${support}/doc1203680`,
  version: null,
};
