import { roleOf } from '../facts/role-of.ts';
import type { SppStatus } from '../facts/status-facts.ts';

/** States that only a replica is in, or only a primary (`ApplianceState` of SPP's API description). */
const statesOf = {
  primary: new Set(['PrimaryNoQuorum', 'PendingPrimaryReboot']),
  replica: new Set(['ReplicaWithQuorum', 'ReplicaNoQuorum', 'ReplicaDisconnected', 'EnrollingReplica']),
} as const;

/** Flags that SPP sets with a state of their own and no other; that one is false says nothing ("false if not or unknown"). */
const flags = [
  {
    says: 'it reports Online and maintenance at the same time',
    of: ({ isMaintenance }: SppStatus) => isMaintenance,
  },
  {
    says: 'it reports Online and quarantine at the same time',
    of: ({ isQuarantine }: SppStatus) => isQuarantine,
  },
] as const;

/** What in a status contradicts what else is in it, each a clause about the server; empty where nothing does. */
export function contradictions(status: SppStatus): { role: string[]; state: string[] } {
  const { state } = status;
  const claimed = roleOf(status);
  const role = [
    ...(claimed === 'contradicts-itself' ? ['it reports that it is both the primary and a replica'] : []),
    ...(claimed === 'primary' && statesOf.replica.has(state)
      ? [`it reports that it is the primary, but ${state} is a state of a replica`]
      : []),
    ...(claimed === 'replica' && statesOf.primary.has(state)
      ? [`it reports that it is a replica, but ${state} is a state of a primary`]
      : []),
  ];
  const flagged = state === 'Online' ? flags.filter(({ of }) => of(status) === true) : [];
  return { role, state: flagged.map(({ says }) => says) };
}
