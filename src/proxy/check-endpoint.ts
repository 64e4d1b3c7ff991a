import type { NotTriedBecause } from '#diagnosis/facts/attempt.ts';
import { endpointProbes, type EndpointProbe } from '#diagnosis/facts/endpoint-attempts.ts';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { plan } from './probes/catalogue.ts';
import { tookMs, type CheckTime } from './probes/check-time.ts';
import type { AttemptOf, ProbeContext } from './probes/define-probe.ts';
import { asAttempt } from './probes/probe-result.ts';
import { SharedConnection } from './probes/shared-connection.ts';
import type { GuardedTarget } from './guard/guarded-target.ts';

/** Told of each attempt at one address as it finishes. */
export type OnEndpointAttempt = (probe: EndpointProbe, attempt: AttemptOf<EndpointProbe>) => void;

/** What a check of one address needs beside the address. */
export interface EndpointContext extends Omit<ProbeContext, 'target' | 'connection'> {
  time: CheckTime;
  onAttempt: OnEndpointAttempt;
  /** Those that are made, in this order; each after the one that it needs. */
  probes: readonly EndpointProbe[];
}

type Attempts = Partial<Record<EndpointProbe, AttemptOf<EndpointProbe>>>;

/** The attempts by the names of their probes: the schema of an endpoint says so, and the compiler cannot follow a loop. */
const endpointOf = (ip: string, attempts: Attempts): Endpoint => ({ ip, ...attempts }) as Endpoint;

const notTried = (because: NotTriedBecause) => ({ outcome: 'not-tried', because }) as const;

/** An address at which nothing was looked at. */
export const notDialled = (ip: string, because: NotTriedBecause): Endpoint =>
  endpointOf(ip, Object.fromEntries(endpointProbes.map((probe) => [probe, notTried(because)])));

/** Why a probe cannot be made after what was seen so far; null where it can. */
function hindrance(probe: EndpointProbe, seen: Attempts): NotTriedBecause | null {
  const { needs } = plan[probe];
  if (needs === null) return null;
  const needed = seen[needs];
  if (needed?.outcome === 'observed') return null;
  return needed?.outcome === 'not-tried' ? needed.because : needs;
}

/** Makes the probes at one guarded address, once, one after the other, each only where what it needs was seen. */
export async function checkEndpoint(target: GuardedTarget, context: EndpointContext): Promise<Endpoint> {
  const { time, onAttempt, probes, ...rest } = context;
  const connection = new SharedConnection();
  const look = async <Id extends EndpointProbe>(id: Id) => {
    const attemptTime = time.begin();
    const outcome = await plan[id].look({ ...rest, target, connection }, attemptTime);
    return asAttempt(outcome, tookMs(attemptTime)) as AttemptOf<Id>;
  };
  const seen: Attempts = {};
  try {
    for (const probe of probes) {
      const because = hindrance(probe, seen) ?? time.over();
      const attempt = because === null ? await look(probe) : notTried(because);
      seen[probe] = attempt;
      if (because === null) onAttempt(probe, attempt);
    }
  } finally {
    connection.close();
  }
  return endpointOf(target.ip, seen);
}
