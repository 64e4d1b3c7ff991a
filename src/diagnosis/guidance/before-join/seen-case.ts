import { judgeCoverage } from '../../certificate/judge-coverage.ts';
import type { Checked, Endpoint } from '../../facts/facts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { JoinErrorId } from '../../join-errors/catalogue.ts';

/** What a check made before the join saw of a join error, as its advice tells it apart. */
export type SeenCase =
  | 'name-not-found'
  | 'port-closed'
  | 'tls-silent'
  | 'not-spp'
  | 'primary-claimed'
  | 'no-primary'
  | 'several-covered'
  | 'several-not-covered'
  | 'several'
  | 'passing-state'
  | 'lasting-state'
  | 'other-state'
  | 'too-old';

export interface Seen {
  which: SeenCase;
  /** What the sentences name: values of the check, the primary as SPP says. */
  values: { host: string; vantage: string; state?: string; primary?: string };
}

const sppOf = ({ status }: Endpoint) =>
  status.outcome === 'observed' && status.fact.kind === 'spp' ? status.fact.status : null;

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

function replicaCase({ facts: { endpoints } }: Checked): { which: SeenCase; primary?: string } {
  const claimed = endpoints.map((endpoint) => sppOf(endpoint)?.primaryIpv4).find((ip) => ip);
  const primary = endpoints.find((endpoint) => sppOf(endpoint)?.isPrimary === true);
  if (endpoints.length > 1 && primary !== undefined) {
    const leaf = primary.tls.outcome === 'observed' ? primary.tls.fact.certificates[0] : undefined;
    if (leaf === undefined) return { which: 'several', primary: primary.ip };
    const covers = judgeCoverage(leaf, primary.ip, 'ipv4').strict.covers;
    return { which: covers ? 'several-covered' : 'several-not-covered', primary: primary.ip };
  }
  return claimed ? { which: 'primary-claimed', primary: claimed } : { which: 'no-primary' };
}

function stateCase(state: string): SeenCase {
  if (passing.has(state)) return 'passing-state';
  return lasting.has(state) ? 'lasting-state' : 'other-state';
}

const byFinding: Partial<Record<Finding['id'], SeenCase>> = {
  'name-not-resolved': 'name-not-found',
  'port-unreachable': 'port-closed',
  'tls-unanswered': 'tls-silent',
  'not-spp': 'not-spp',
  'sps-instead-of-spp': 'not-spp',
};

/** Which case a failed finding of a check is for the join error that it shows; null where nothing special is known of it. */
export function seenCase(id: JoinErrorId, checked: Checked, finding: Finding): Seen | null {
  const values = { host: checked.address.host, vantage: checked.vantage.hostname };
  if (id === 'spp-is-replica') {
    const { which, primary } = replicaCase(checked);
    return { which, values: { ...values, ...(primary !== undefined && { primary }) } };
  }
  if (id === 'spp-wrong-state') {
    const state = finding.evidence.values['state'];
    return typeof state === 'string' ? { which: stateCase(state), values: { ...values, state } } : null;
  }
  if (id === 'version-mismatch') return { which: 'too-old', values };
  if (id !== 'address-unreachable' && id !== 'address-not-spp') return null;
  const which = byFinding[finding.id];
  return which === undefined ? null : { which, values };
}
