import { roleOf } from '../facts/role-of.ts';
import type { SppStatus } from '../facts/status-facts.ts';

/** States that only a replica is in, or only a primary (`ApplianceState` of SPP's API description). */
const statesOf = {
  primary: new Set(['PrimaryNoQuorum', 'PendingPrimaryReboot']),
  replica: new Set(['ReplicaWithQuorum', 'ReplicaNoQuorum', 'ReplicaDisconnected', 'EnrollingReplica']),
} as const;

/** Flags that SPP sets with a state of their own and no other; that one is false says nothing ("false if not or unknown"). */
const flags = [
  { says: 'in maintenance', of: ({ isMaintenance }: SppStatus) => isMaintenance },
  { says: 'in quarantine', of: ({ isQuarantine }: SppStatus) => isQuarantine },
] as const;

/** What in a status contradicts what else is in it, each as the end of "it says that it is …"; empty where nothing does. */
export function contradictions(status: SppStatus): { role: string[]; state: string[] } {
  const { state } = status;
  const claimed = roleOf(status);
  const role = [
    ...(claimed === 'contradicts-itself' ? ['both the primary and a replica'] : []),
    ...(claimed === 'primary' && statesOf.replica.has(state)
      ? [`the primary, in the state ${state} of a replica`]
      : []),
    ...(claimed === 'replica' && statesOf.primary.has(state)
      ? [`a replica, in the state ${state} of a primary`]
      : []),
  ];
  const flagged = state === 'Online' ? flags.filter(({ of }) => of(status) === true) : [];
  return { role, state: flagged.map(({ says }) => `Online and ${says}`) };
}
