/**
 * What the product calls documented and no excerpt of the source supports, as `npm run sources` prints it. The law holds that the
 * list is exact, so that it only shrinks: who mends a statement takes its line out.
 */
export const notYetSupported: readonly string[] = [
  'browser-certificate-warning: the number SHA-256 is not in hardened-tls',
  'grant-not-allowed: “Appliance Management > Safeguard Access > Local Login Control” is not in safeguard-dot-net',
  'prerequisite spp-primary: the number 60418 is not in joining-guide',
  'session-connection-not-found: “Get-SafeguardSessionCluster -AllFields” is not in safeguard-ps',
  'session-connection-not-found: “Split-…” is not in safeguard-ps',
  'spp-cluster-locked: locked-cluster-article alone makes nothing documented',
  'stale-connection: “Get-SafeguardSessionSplitCluster -AllFields” is not in reversing-the-join',
  'weak-certificate: the number SHA-256 is not in hardened-tls',
  'weak-certificate: the number 4096 is not in hardened-tls',
  'weak-certificate: “Key Size” is not in hardened-tls',
];
