import type { Checked } from '#diagnosis/facts/facts.ts';

/** How far a check came, for logs and metrics: a class, nothing that was seen. */
export type CheckOutcome =
  | 'spp'
  | 'not-spp'
  | 'status-failed'
  | 'tls-failed'
  | 'tcp-failed'
  | 'dns-failed'
  | 'refused'
  | 'limited'
  | 'unfinished';

/** The furthest that any of its addresses came. */
export function checkOutcome({ refused, facts }: Checked): CheckOutcome {
  if (refused !== undefined) return 'refused';
  if (facts.dns.outcome === 'failed') return 'dns-failed';
  const reached = facts.endpoints.map(({ tcp, tls, status }): CheckOutcome => {
    if (status.outcome === 'observed') return status.fact.kind;
    if (status.outcome === 'failed') return 'status-failed';
    if (tls.outcome === 'failed') return 'tls-failed';
    return tcp.outcome === 'failed' ? 'tcp-failed' : 'unfinished';
  });
  const order: CheckOutcome[] = ['spp', 'not-spp', 'status-failed', 'tls-failed', 'tcp-failed'];
  return order.find((outcome) => reached.includes(outcome)) ?? 'unfinished';
}
