import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, what the appliance states mean. */
export const applianceStates = {
  id: 'appliance-states',
  title: 'SPP administration guide, appliance states',
  product: 'SPP',
  version: '7.0.3 LTS',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/7.0.3%20lts/administration-guide/116`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  online:
    '`Online` is the normal state: a primary with consensus, or a replica with consensus and contact to the primary. `Initializing` is on its way there.',
  maintenance: '`Maintenance`: busy and not available.',
  'needs-a-person':
    '`Quarantine` is an error that needs a person. `StandaloneReadOnly` has left a cluster or was restored, and is read-only until **Activate**. `PrimaryNoQuorum` and `ReplicaNoQuorum` have lost the majority and are read-only.',
  others:
    '`Isolated` is the **Offline Workflow Mode**. `InitialSetupRequired` is a virtual appliance that is not set up. `PendingPatch` and `PendingPrimaryReboot` wait for the primary.',
} as const satisfies Excerpts;
