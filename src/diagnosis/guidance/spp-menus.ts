import {
  installingCertificates,
  trustedServers,
  addingUsers6,
  externalIntegration7,
  sessionAppliances608,
  clusterPage,
  permissionsGuide,
  sppSettings2,
  sppTime,
  sppTime2,
  sppVersion6,
  sppVersion8,
  certificates6,
} from '../sources/documents.ts';
import type { Source } from '../sources/source.ts';
import type { Label } from './label.ts';
import type { SppGeneration } from './spp-generation.ts';

/** Where a thing is in SPP. */
export interface Menu {
  /** What it is called without a path: after its first mention, and where a generation does not have it. Reads on after "open". */
  neutral: string;
  /** The path in each generation; null where no document shows it. */
  at: Record<SppGeneration, Label | null>;
}

const documented = (label: string, source: Source): Label => ({ label, basis: 'documented', source });
/** Its parts are documented, and the whole path stands in no document that we could read. */
const inferred = (label: string, source: Source): Label => ({ label, basis: 'inferred', source });

const sslCertificates = documented(
  'Administrative Tools > Settings > Certificates > SSL Certificates',
  certificates6,
);

/** SPP's menus by place and generation. SPP 2.x and 6.x: the desktop client; 7 and later: the web client. */
export const sppMenus = {
  /** SSL certificates: request, upload, assign. */
  certificateMenu: {
    neutral: 'SPP’s list of SSL certificates',
    at: {
      spp2: { ...sslCertificates, basis: 'inferred' },
      spp6: sslCertificates,
      spp7: documented('Certificates > SSL/TLS Certificates', installingCertificates),
    },
  },
  /** The certificate authorities that SPP trusts. */
  trustedCaMenu: {
    neutral: 'SPP’s list of trusted certificates',
    at: {
      spp2: documented('Administrative Tools > Settings > Certificates > Trusted Certificates', sppSettings2),
      spp6: inferred('Administrative Tools > Settings > Certificates > Trusted Certificates', sppSettings2),
      spp7: documented('Certificates > Trusted CA Certificates', installingCertificates),
    },
  },
  /** The cluster: its appliances, their roles and health, and whether it is locked. */
  clusterMenu: {
    neutral: 'SPP’s cluster page',
    at: {
      spp2: documented('Administrative Tools > Settings > Cluster', sppSettings2),
      spp6: inferred('Administrative Tools > Settings > Cluster', sppSettings2),
      spp7: documented('Cluster', clusterPage),
    },
  },
  /** The session appliances that are joined: view, edit, delete. */
  sessionsMenu: {
    neutral: 'SPP’s list of session appliances',
    at: {
      spp2: inferred('Administrative Tools > Settings > Cluster > Session Appliances', sppSettings2),
      spp6: inferred('Administrative Tools > Settings > Cluster > Session Appliances', sessionAppliances608),
      spp7: documented(
        'Cluster > Session Appliances with Safeguard for Privileged Sessions link',
        clusterPage,
      ),
    },
  },
  /** Where SPP's sign-in may send a browser back to. The setting is documented from SPP 6.10 on. */
  trustedServersMenu: {
    neutral: 'SPP’s list of trusted servers',
    at: {
      spp2: null,
      spp6: inferred('External Integration > Trusted Servers, CORS, and Redirects', trustedServers),
      spp7: inferred(
        'Appliance Management > External Integration > Trusted Servers, CORS, and Redirects',
        externalIntegration7,
      ),
    },
  },
  /** SPP's clock and NTP servers. */
  timeMenu: {
    neutral: 'SPP’s time settings',
    at: {
      spp2: inferred('Administrative Tools > Settings > Appliance > Time', sppTime2),
      spp6: inferred('Administrative Tools > Settings > Appliance > Time', sppTime),
      spp7: documented('Appliance > Time', sppTime),
    },
  },
  /** A user's administrator permissions. */
  permissionsMenu: {
    neutral: 'the user’s permissions on SPP',
    at: {
      spp2: inferred('Administrative Tools > Users', addingUsers6),
      spp6: documented('Administrative Tools > Users', addingUsers6),
      spp7: inferred('User Management > Users', permissionsGuide),
    },
  },
  /** SPP's own version. */
  versionMenu: {
    neutral: 'SPP’s settings',
    at: {
      spp2: null,
      spp6: documented('Settings > General > About', sppVersion6),
      spp7: documented('My Settings > General > About Safeguard', sppVersion8),
    },
  },
} as const satisfies Record<string, Menu>;
