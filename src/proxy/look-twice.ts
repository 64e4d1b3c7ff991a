import { endpointProbes, type EndpointProbe } from '#diagnosis/facts/endpoint-attempts.ts';
import type { Again, Endpoint } from '#diagnosis/facts/facts.ts';
import { checkEndpoint, type EndpointContext } from './check-endpoint.ts';
import type { GuardedTarget } from './guard/guarded-target.ts';

/** What looking twice needs beside what a look needs. */
export interface TwiceContext extends Omit<
  EndpointContext,
  'probes' | 'mayUseThread' | 'asksForBrowserSuite'
> {
  /** Asked once, after the first look has been begun: is there room for one dial more than it needs? */
  mayLookAgain: (target: GuardedTarget) => boolean;
}

/** The probes that share a connection: what another connection is answered is theirs to say. */
const onOneConnection: readonly EndpointProbe[] = ['tcp', 'tls', 'status'];

/**
 * Looks at one guarded address on two connections that are opened at the same moment, because a load balancer may lead each to
 * another appliance. Side by side, the second costs no time of its own.
 *
 * The first is the check; of the second only the answer counts. It gives no progress, and is given up where the first sees no
 * status or it is late itself: what it did not see is unknown.
 */
export async function lookTwice(target: GuardedTarget, context: TwiceContext): Promise<Endpoint> {
  const { time, now, onDial } = context;
  const first = checkEndpoint(target, {
    ...context,
    probes: endpointProbes,
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
    probes: onOneConnection,
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
