import type { ToolFinding, ToolFindingKind, PathVerdict } from './tool-finding.ts';
import { toolFindingMeanings } from './tool-finding.ts';

const verdictOf = ({ kind }: ToolFinding): PathVerdict => toolFindingMeanings[kind].verdict;
const has = (findings: readonly ToolFinding[], ...kinds: ToolFindingKind[]): boolean =>
  findings.some(({ kind }) => kinds.includes(kind));

/**
 * The findings that stop the path. Another address with the same certificate is the same SPP by another path; one where SPP's status
 * answers was not checked, and does not stop the path either.
 */
export const stopsOfPath = (findings: readonly ToolFinding[]): ToolFinding[] =>
  findings.filter(
    (one) =>
      verdictOf(one) === 'failed' &&
      !(one.kind === 'other-address' && has(findings, 'same-certificate', 'spp-answers')),
  );

/** What all that was pasted says of the path from SPS to SPP. */
export function judgePath(findings: readonly ToolFinding[]): PathVerdict {
  if (stopsOfPath(findings).length > 0) return 'failed';
  // Somebody answers at an address that nobody checked: it may be a replica.
  if (has(findings, 'other-address') && !has(findings, 'same-certificate')) return 'not-decided';
  return findings.some((one) => verdictOf(one) === 'passed') ? 'passed' : 'not-decided';
}

const ofName: readonly ToolFindingKind[] = ['name-not-found', 'resolver-failed'];
const ofConnection: readonly ToolFindingKind[] = [
  ...ofName,
  'refused',
  'no-route',
  'timed-out',
  'cut',
  'not-connected',
];
const findsName: readonly ToolFindingKind[] = ['same-address', 'other-address', 'address-only-there'];

/** What stays of earlier findings beside newer ones: not those of the same tool, nor what the newer ones show to be over. */
export function besideNewer<Earlier extends ToolFinding>(
  earlier: readonly Earlier[],
  newer: readonly ToolFinding[],
): Earlier[] {
  const tools = new Set(newer.map(({ tool }) => tool));
  const over = newer.some((one) => verdictOf(one) === 'passed')
    ? ofConnection
    : has(newer, ...findsName)
      ? ofName
      : [];
  return earlier.filter(({ tool, kind }) => !tools.has(tool) && !over.includes(kind));
}
