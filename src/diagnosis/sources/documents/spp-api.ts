import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** SPP’s own API description (v4), with the codes and messages of its errors. */
export const sppApi = {
  id: 'spp-api',
  title: 'SPP API description, Core v4',
  product: 'SPP',
  version: 'API v4',
  url: 'https://github.com/OneIdentity/safeguard-mcp/blob/main/scripts/Core.json',
  read: true,
} as const satisfies Source;

export const excerpts = {
  registration:
    '`POST /v4/Cluster/SessionModules` starts the trust: `This will only be invoked from SPS.` A connection holds `NodeId`, which is required, `SpsNetworkAddress`, `SpsHostName`, `CertificateUserCsr` (a request that SPS made and SPP signs) and `SppSslPemEncodedCertificateChain`.',
  trust:
    '`OneTimeToken` is used by the session module to get the final trust validation. `Trusted` says whether a connection is trusted.',
  rights:
    'Registering and disconnecting: `Must have ApplianceAdmin permission.` The list can also be read by `OperationsAdmin`, `PolicyAdmin`, `ApplicationAuditor`, `SystemAuditor` and `Auditor`.',
  'primary-only':
    'Registering at a replica: status `403`, code `60418`, `This action can only be performed on the primary appliance (not replica).`',
  'not-unique':
    'Registering: status `400`, `Missing, invalid, or non-unique information.` Changing a connection: `60657`, `The session connection has a missing, invalid, or non-unique value.`',
  list: '`GET /v4/Cluster/SessionModules` lists the connected session modules, and with `includeDisconnected` the disconnected ones too.',
  disconnect: '`DELETE /v4/Cluster/SessionModules/{id}` disconnects one session module.',
  states:
    'On other calls: `60417`, `This action cannot be performed in the current appliance state.`; `60910`, `A pending action on this instance is blocking this action. Wait a few minutes and try again.`; `60463`, `This operation requires consensus. Try again later.`; `60797`, `The primary appliance is currently unavailable.  Please try again later or contact the administrator.`',
} as const satisfies Excerpts;
