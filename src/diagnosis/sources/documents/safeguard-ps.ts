import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The vendor’s PowerShell module: the join over REST and its messages. */
export const safeguardPs = {
  id: 'safeguard-ps',
  title: 'safeguard-ps, sessionjoin.psm1',
  product: 'safeguard-ps',
  version: 'of 2026-08-13',
  url: 'https://github.com/OneIdentity/safeguard-ps/blob/main/src/sessionjoin.psm1',
  read: true,
} as const satisfies Source;

export const excerpts = {
  clustering:
    'Before it joins, it says `Session Appliance Clustering NOT Enabled` where the cluster interface of SPS is off, and `Session Appliance Is NOT Promoted` where the node is not promoted, and asks; `-AutoEnableClustering` and `-AutoPromoteToMaster` answer.',
  progress:
    '`Session Appliance Clustering NOT Enabled. AutoEnableCluster is set to TRUE.`, `Sending enable clustering command...`, `Session Appliance Is NOT Promoted. AutoPromoteToMaster is set to TRUE.` and `Sending join command...` are progress, and no errors.',
  join: 'The join is `POST https://<SPS>/api/cluster/spp` with `spp`, `spp_api_token` and `spp_cert_chain`: SPP’s certificate and its issuers, PEM, one after the other. It waits 30 seconds before it lists the connection.',
  'already-joined':
    'It turns code `60657` into `This SPS cluster is already joined, check the output of Get-SafeguardSessionCluster.`',
  lists:
    '`Get-SafeguardSessionCluster` lists the session clusters, `Get-SafeguardSessionSplitCluster -AllFields` the disconnected ones: those that come with `includeDisconnected` set to `true` and have no `CertificateUserThumbprint`.',
  'not-found':
    'Where nothing matches: `<name> not found, maybe previously split? Use Get-SafeguardSessionSplitCluster` or `<name> not found, maybe not split? Use Get-SafeguardSessionSplitCluster`.',
  several:
    "Where several match, since 2026-01-28: `Multiple session clusters found matching '<name>'.  Please specify by ID.`",
  remove:
    '`Remove-SafeguardSessionSplitCluster -SessionMaster <ID>` lists without `-AllFields`, so that its test for `CertificateUserThumbprint` lets connected entries pass as well (read, not run). List first, and give the ID.',
  'x-token':
    'From SPS `7.5` on, a REST client that looks like a browser has to send the header `X-Token` with PUT, POST and DELETE: a current safeguard-ps does; otherwise send the value from `user/info`, or a `User-Agent` that is not a browser’s.',
} as const satisfies Excerpts;
