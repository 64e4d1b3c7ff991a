import type { Source } from './source.ts';

const support = 'https://support.oneidentity.com/technical-documents';

/** SPP administration guide: who installs updates, and that an installed one cannot be uninstalled. */
export const patchUpdates: Source = {
  title: 'SPP administration guide, Patch Updates',
  url: `${support}/doc2062717`,
  version: 'SPP 7.x',
};

/** SPP administration guide: where an Appliance Administrator sets how local users, and scripts, may sign in. */
export const localLoginControl: Source = {
  title: 'SPP administration guide, Local Login Control',
  url: `${support}/doc2062845`,
  version: 'SPP 7.x',
};

/** SPP administration guide: the list of the appliances, with **Network Address**, **Primary** and **Appliance State**. */
export const clusterManagement: Source = {
  title: 'SPP administration guide, Cluster Management',
  url: `${support}/doc2159523`,
  version: 'SPP 7.5',
};

/** SPP administration guide: the SPS connection policy of an access request policy, and what SPP says where there is none. */
export const sessionSettings: Source = {
  title: 'SPP administration guide, Session Settings tab',
  url: `${support}/doc1939461`,
  version: null,
};

/** SPP administration guide: managed networks, and the menu path to policies that SPP marks as invalid. */
export const managedNetworksGuide: Source = {
  title: 'SPP administration guide, Managed Networks',
  url: `${support}/doc2109784`,
  version: 'SPP 7.x',
};

/** SPP administration guide: how a read-only appliance is activated. */
export const activatingReadOnly: Source = {
  title: 'SPP administration guide, Activating a read-only appliance',
  url: `${support}/doc2159555`,
  version: 'SPP 7.5',
};

/** SPP administration guide: how an appliance comes back from quarantine. */
export const leavingQuarantine: Source = {
  title: 'SPP administration guide, What do I do when an appliance goes into quarantine',
  url: `${support}/doc2109851`,
  version: 'SPP 7.x',
};

/** The vendor's PowerShell module: how to sign in with it, and how to bring it up to date. */
export const safeguardPsReadme: Source = {
  title: 'safeguard-ps, README',
  url: 'https://github.com/OneIdentity/safeguard-ps/blob/main/README.md',
  version: null,
};
