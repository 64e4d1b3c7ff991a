import type { Again, Endpoint } from '#diagnosis/facts/facts.ts';
import { checkEndpoint, type EndpointContext } from './check-endpoint.ts';
import type { GuardedTarget } from './guard/guarded-target.ts';
import { onSharedConnection } from './probes/shared-connection.ts';

/** What looking twice needs beside what a look needs. */
export interface TwiceContext extends Omit<EndpointContext, 'mayUseThread' | 'asksForBrowserSuite'> {
  /** Asked once, after the first look has been begun: is there room for one dial more than it needs? */
  mayLookAgain: (target: GuardedTarget) => boolean;
}

/**
 * Looks at one guarded address on two connections that are opened at the same moment, because a load balancer may lead each to
 * another appliance. Side by side, the second costs no time of its own.
 *
 * The first is the check; the second makes only the probes that share a connection, and of it only the answer counts. It gives no
 * progress, and is given up where the first sees no status or it is late itself: what it did not see is unknown.
 */
export async function lookTwice(target: GuardedTarget, context: TwiceContext): Promise<Endpoint> {
  const { time, now, onDial } = context;
  const first = checkEndpoint(target, {
    ...context,
    mayUseThread: () => Promise.resolve(true),
    asksForBrowserSuite: true,
  });
  if (!context.mayLookAgain(target)) return first;
  const enough = new AbortController();
  const second = checkEndpoint(target, {
    time: time.partUntil(enough.signal),
    now,
    onDial,
    onAttempt: () => undefined,
    probes: onSharedConnection,
    asksForBrowserSuite: false,
    mayUseThread: async () => (await first).status.outcome === 'observed',
  });
  const seen = await first;
  if (seen.status.outcome !== 'observed') enough.abort();
  const late = setTimeout(() => enough.abort(), time.patienceMs);
  const again = await second;
  clearTimeout(late);
  return seen.status.outcome === 'observed' ? { ...seen, again: answerOf(again) } : seen;
}

const leafOnly = (tls: Again['tls']): Again['tls'] =>
  tls.outcome === 'observed'
    ? { ...tls, fact: { ...tls.fact, certificates: tls.fact.certificates.slice(0, 1) } }
    : tls;

const answerOf = ({ tls, status }: Endpoint): Again => ({ tls: leafOnly(tls), status });
