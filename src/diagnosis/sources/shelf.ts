import type { Excerpts } from './excerpts.ts';
import type { Document } from './document.ts';
import { excerpts as apiTutorial } from './documents/api-tutorial.ts';
import { excerpts as applianceStates } from './documents/appliance-states.ts';
import { excerpts as browserErrorCodes } from './documents/browser-error-codes.ts';
import { excerpts as certificateRequests } from './documents/certificate-requests.ts';
import { excerpts as certificates25 } from './documents/certificates-25.ts';
import { excerpts as certificates6 } from './documents/certificates-6.ts';
import { excerpts as chromiumTls } from './documents/chromium-tls.ts';
import { excerpts as clusterApi } from './documents/cluster-api.ts';
import { excerpts as clusterPage } from './documents/cluster-page.ts';
import { excerpts as consoleJoin } from './documents/console-join.ts';
import { excerpts as creatingACluster } from './documents/creating-a-cluster.ts';
import { excerpts as defaultCertificate } from './documents/default-certificate.ts';
import { excerpts as firewallArticle } from './documents/firewall-article.ts';
import { excerpts as hardenedTls } from './documents/hardened-tls.ts';
import { excerpts as installingCertificates } from './documents/installing-certificates.ts';
import { excerpts as joinErrorsPage } from './documents/join-errors-page.ts';
import { excerpts as joiningGuide } from './documents/joining-guide.ts';
import { excerpts as joiningGuide602 } from './documents/joining-guide-602.ts';
import { excerpts as linkErrorsPage } from './documents/link-errors-page.ts';
import { excerpts as linkGuidance } from './documents/link-guidance.ts';
import { excerpts as lockedClusterArticle } from './documents/locked-cluster-article.ts';
import { excerpts as managedNetworks } from './documents/managed-networks.ts';
import { excerpts as managedNetworksGuide } from './documents/managed-networks-guide.ts';
import { excerpts as periodClients } from './documents/period-clients.ts';
import { excerpts as permissionsGuide } from './documents/permissions-guide.ts';
import { excerpts as rdpTutorial } from './documents/rdp-tutorial.ts';
import { excerpts as reversingTheJoin } from './documents/reversing-the-join.ts';
import { excerpts as safeguardAutomation } from './documents/safeguard-automation.ts';
import { excerpts as safeguardDotNet } from './documents/safeguard-dot-net.ts';
import { excerpts as safeguardPs } from './documents/safeguard-ps.ts';
import { excerpts as safeguardPsIssue311 } from './documents/safeguard-ps-issue-311.ts';
import { excerpts as safeguardPsIssue527 } from './documents/safeguard-ps-issue-527.ts';
import { excerpts as safeguardPsReadme } from './documents/safeguard-ps-readme.ts';
import { excerpts as safeguardPsSignIn } from './documents/safeguard-ps-sign-in.ts';
import { excerpts as safeguardPsSplit } from './documents/safeguard-ps-split.ts';
import { excerpts as sessionAppliances608 } from './documents/session-appliances-608.ts';
import { excerpts as sppApi } from './documents/spp-api.ts';
import { excerpts as sppStatusApi } from './documents/spp-status-api.ts';
import { excerpts as trustedServers } from './documents/trusted-servers.ts';
import { excerpts as unlockingACluster } from './documents/unlocking-a-cluster.ts';
import { excerpts as upgradeNote602 } from './documents/upgrade-note-602.ts';
import { excerpts as usingSpsWithSpp } from './documents/using-sps-with-spp.ts';
import { excerpts as sppSettings2 } from './documents/spp-settings-211.ts';
import { excerpts as externalIntegration7 } from './documents/external-integration-7.ts';
import { excerpts as externalIntegration6 } from './documents/external-integration-69.ts';
import { excerpts as sppTime } from './documents/spp-time.ts';
import { excerpts as sppTime2 } from './documents/spp-time-25.ts';
import { excerpts as addingUsers6 } from './documents/adding-users-6.ts';
import { excerpts as sppVersion8 } from './documents/spp-version-8.ts';
import { excerpts as sppVersion6 } from './documents/spp-version-6.ts';
import { excerpts as spsLicense } from './documents/sps-license.ts';
import { excerpts as patchUpdates } from './documents/patch-updates.ts';
import { excerpts as localLoginControl } from './documents/local-login-control.ts';
import { excerpts as clusterManagement } from './documents/cluster-management.ts';
import { excerpts as sessionSettings } from './documents/session-settings.ts';
import { excerpts as activatingReadOnly } from './documents/activating-read-only.ts';
import { excerpts as leavingQuarantine } from './documents/leaving-quarantine.ts';

/** What each document says, by its id. Read by laws and tools only: none of it is shipped. */
export const shelf = {
  'api-tutorial': apiTutorial,
  'appliance-states': applianceStates,
  'browser-error-codes': browserErrorCodes,
  'certificate-requests': certificateRequests,
  'certificates-25': certificates25,
  'certificates-6': certificates6,
  'chromium-tls': chromiumTls,
  'cluster-api': clusterApi,
  'cluster-page': clusterPage,
  'console-join': consoleJoin,
  'creating-a-cluster': creatingACluster,
  'default-certificate': defaultCertificate,
  'firewall-article': firewallArticle,
  'hardened-tls': hardenedTls,
  'installing-certificates': installingCertificates,
  'join-errors-page': joinErrorsPage,
  'joining-guide': joiningGuide,
  'joining-guide-602': joiningGuide602,
  'link-errors-page': linkErrorsPage,
  'link-guidance': linkGuidance,
  'locked-cluster-article': lockedClusterArticle,
  'managed-networks': managedNetworks,
  'managed-networks-guide': managedNetworksGuide,
  'period-clients': periodClients,
  'permissions-guide': permissionsGuide,
  'rdp-tutorial': rdpTutorial,
  'reversing-the-join': reversingTheJoin,
  'safeguard-automation': safeguardAutomation,
  'safeguard-dot-net': safeguardDotNet,
  'safeguard-ps': safeguardPs,
  'safeguard-ps-issue-311': safeguardPsIssue311,
  'safeguard-ps-issue-527': safeguardPsIssue527,
  'safeguard-ps-readme': safeguardPsReadme,
  'safeguard-ps-sign-in': safeguardPsSignIn,
  'safeguard-ps-split': safeguardPsSplit,
  'session-appliances-608': sessionAppliances608,
  'spp-api': sppApi,
  'spp-status-api': sppStatusApi,
  'trusted-servers': trustedServers,
  'unlocking-a-cluster': unlockingACluster,
  'upgrade-note-602': upgradeNote602,
  'using-sps-with-spp': usingSpsWithSpp,
  'spp-settings-211': sppSettings2,
  'external-integration-7': externalIntegration7,
  'external-integration-69': externalIntegration6,
  'spp-time': sppTime,
  'spp-time-25': sppTime2,
  'adding-users-6': addingUsers6,
  'spp-version-8': sppVersion8,
  'spp-version-6': sppVersion6,
  'sps-license': spsLicense,
  'patch-updates': patchUpdates,
  'local-login-control': localLoginControl,
  'cluster-management': clusterManagement,
  'session-settings': sessionSettings,
  'activating-read-only': activatingReadOnly,
  'leaving-quarantine': leavingQuarantine,
} as const satisfies Record<Document['id'], Excerpts>;

export type Shelf = typeof shelf;
