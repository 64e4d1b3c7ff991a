import { judgeCoverage } from '../../certificate/judge-coverage.ts';
import type { Checked } from '../../facts/facts.ts';
import { leafOf } from '../../facts/leaf-of.ts';
import { sppStatusOf } from '../../facts/spp-status-of.ts';
import type { Finding } from '../../findings/finding.ts';
import type { SeenVariant } from '../../join-errors/before-join.ts';

export interface Seen {
  which: SeenVariant;
  /** What the sentences name: values of the check, the primary as SPP says. */
  values: { host: string; vantage: string; state?: string; primary?: string };
}

/** States that end by themselves, as SPP's API describes them. */
const passing: ReadonlySet<string> = new Set([
  'EnrollingReplica',
  'Initializing',
  'LeavingCluster',
  'Maintenance',
  'PendingPatch',
  'PendingPrimaryReboot',
  'TransitioningToPrimary',
  'TransitioningToReplica',
]);
/** States that somebody has to end. */
const lasting: ReadonlySet<string> = new Set([
  'HardwareSecurityModuleError',
  'InitialSetupRequired',
  'Isolated',
  'PrimaryNoQuorum',
  'Quarantine',
  'ReplicaDisconnected',
  'ReplicaNoQuorum',
  'ReplicaWithQuorum',
  'StandaloneReadOnly',
]);

function replicaVariant({ facts: { endpoints } }: Checked): { which: SeenVariant; primary?: string } {
  const claimed = endpoints.map((endpoint) => sppStatusOf(endpoint)?.primaryIpv4).find((ip) => ip);
  const primary = endpoints.find((endpoint) => sppStatusOf(endpoint)?.isPrimary === true);
  if (endpoints.length > 1 && primary !== undefined) {
    const leaf = leafOf(primary);
    if (leaf === undefined) return { which: 'several', primary: primary.ip };
    const covers = judgeCoverage(leaf, primary.ip, 'ipv4').strict.covers;
    return { which: covers ? 'several-covered' : 'several-not-covered', primary: primary.ip };
  }
  return claimed ? { which: 'primary-claimed', primary: claimed } : { which: 'no-primary' };
}

function stateVariant(state: string): SeenVariant {
  if (passing.has(state)) return 'passing-state';
  return lasting.has(state) ? 'lasting-state' : 'other-state';
}

/** Findings that are a variant by themselves. */
const byFinding: Partial<Record<Finding['id'], SeenVariant>> = {
  'name-not-resolved': 'name-not-found',
  'port-unreachable': 'port-closed',
  'tls-unanswered': 'tls-silent',
  'not-spp': 'not-spp',
  'sps-instead-of-spp': 'not-spp',
  'spp-too-old': 'too-old',
  'spp-api-old': 'too-old',
};

/** Which variant a failed finding of a check is; null where nothing special is known of it. */
export function seenVariant(checked: Checked, { id, evidence }: Finding): Seen | null {
  const values = { host: checked.address.host, vantage: checked.vantage.hostname };
  if (id === 'spp-is-replica') {
    const { which, primary } = replicaVariant(checked);
    return { which, values: { ...values, ...(primary !== undefined && { primary }) } };
  }
  if (id === 'spp-not-online') {
    const state = evidence.values['state'];
    return typeof state === 'string' ? { which: stateVariant(state), values: { ...values, state } } : null;
  }
  const which = byFinding[id];
  return which === undefined ? null : { which, values };
}
