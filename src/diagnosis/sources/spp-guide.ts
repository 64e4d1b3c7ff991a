import type { Source } from './source.ts';

const guides = 'https://support.oneidentity.com/technical-documents';

/** Which administrator of SPP may do what. */
export const sppPermissions: Source = {
  title: 'SPP administration guide, Administrator permissions',
  url: `${guides}/one-identity-safeguard-for-privileged-passwords/7.4.1/administration-guide/122`,
  version: 'SPP 7.4.1',
};

/** Where SPP's web client lists session connections: they are viewed, edited and deleted there. */
export const sppClusterPage: Source = {
  title: 'SPP appliance setup guide, Cluster',
  url: `${guides}/one-identity-safeguard-for-privileged-passwords/7.4/appliance-setup-guide/cluster`,
  version: 'SPP 7.4',
};

/** Certificate signing requests in the desktop client, with the one field **Alternate DNS Names**. */
export const certificateRequests6: Source = {
  title: 'SPP administration guide, Creating a Certificate Signing Request',
  url: `${guides}/doc1667846`,
  version: 'SPP 6.x',
};
