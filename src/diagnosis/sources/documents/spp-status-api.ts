import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** SPP’s own API description (v4) of what it says without a sign-in. */
export const sppStatusApi = {
  id: 'spp-status-api',
  title: 'SPP API description, Notification v4',
  product: 'SPP',
  version: 'API v4',
  url: 'https://github.com/OneIdentity/safeguard-mcp/blob/main/scripts/Notification.json',
  read: true,
} as const satisfies Source;

export const excerpts = {
  role: '`IsPrimary` and `IsReplica` are false where the role is another one or not known. `PrimaryApplianceIpv4` is the IPv4 address of the primary.',
  joined:
    '`IsSessionModuleJoined`: at least one session module is linked and trusted; null where that is not known now. `IsSessionsExternal`: one was linked at some time.',
  state:
    '`ApplianceCurrentState` is one of the appliance states, such as `Online`, `Maintenance`, `StandaloneReadOnly`, `Quarantine` or `PrimaryNoQuorum`.',
} as const satisfies Excerpts;
