import type { WayFinding, WayKind, WayVerdict } from './way-finding.ts';
import { wayMeanings } from './way-finding.ts';

const verdictOf = ({ kind }: WayFinding): WayVerdict => wayMeanings[kind].verdict;
const has = (findings: readonly WayFinding[], ...kinds: WayKind[]): boolean =>
  findings.some(({ kind }) => kinds.includes(kind));

/**
 * The findings that stop the way. Another address with the same certificate is the same SPP by another road; one where SPP's status
 * answers was not checked, and does not stop the way either.
 */
export const stopsOfWay = (findings: readonly WayFinding[]): WayFinding[] =>
  findings.filter(
    (one) =>
      verdictOf(one) === 'failed' &&
      !(one.kind === 'other-address' && has(findings, 'same-certificate', 'spp-answers')),
  );

/** What all that was pasted says of the way from SPS to SPP. */
export function judgeWay(findings: readonly WayFinding[]): WayVerdict {
  if (stopsOfWay(findings).length > 0) return 'failed';
  // Somebody answers at an address that nobody checked: it may be a replica.
  if (has(findings, 'other-address') && !has(findings, 'same-certificate')) return 'not-decided';
  return findings.some((one) => verdictOf(one) === 'passed') ? 'passed' : 'not-decided';
}

const ofName: readonly WayKind[] = ['name-not-found', 'resolver-failed'];
const ofConnection: readonly WayKind[] = [
  ...ofName,
  'refused',
  'no-route',
  'timed-out',
  'cut',
  'not-connected',
];
const findsName: readonly WayKind[] = ['same-address', 'other-address', 'address-only-there'];

/** What stays of earlier findings beside newer ones: not those of the same tool, nor what the newer ones show to be over. */
export function besideNewer<Earlier extends WayFinding>(
  earlier: readonly Earlier[],
  newer: readonly WayFinding[],
): Earlier[] {
  const tools = new Set(newer.map(({ tool }) => tool));
  const over = newer.some((one) => verdictOf(one) === 'passed')
    ? ofConnection
    : has(newer, ...findsName)
      ? ofName
      : [];
  return earlier.filter(({ tool, kind }) => !tools.has(tool) && !over.includes(kind));
}
