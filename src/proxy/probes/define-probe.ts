import type { NotTriedBecause } from '#diagnosis/facts/attempt.ts';
import type { EndpointProbe } from '#diagnosis/facts/endpoint-attempts.ts';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import type { AttemptTime } from './check-time.ts';
import type { ConnectionContext } from './open-secure-connection.ts';
import type { ProbeResult } from './probe-result.ts';
import type { SharedConnection } from './shared-connection.ts';

/** What becomes of a probe at one address. */
export type AttemptOf<Id extends EndpointProbe> = NonNullable<Endpoint[Id]>;
export type FactOf<Id extends EndpointProbe> = Extract<AttemptOf<Id>, { outcome: 'observed' }>['fact'];
export type ReasonOf<Id extends EndpointProbe> = Extract<AttemptOf<Id>, { outcome: 'failed' }>['reason'];

/** What a probe looks with. */
export interface ProbeContext extends ConnectionContext {
  /** Of TCP, TLS and status. Every other probe opens one of its own, by `dial`, and closes it. */
  connection: SharedConnection;
}

/** One observation at one guarded address. */
export interface Probe<Id extends EndpointProbe> {
  id: Id;
  /** The probe that must have observed something, or this one is not tried because of it; null where none must. */
  needs: Extract<EndpointProbe, NotTriedBecause> | null;
  /**
   * @param time the attempt's own; nothing goes on after it
   * @throws never; a throw from here is a bug
   */
  look(context: ProbeContext, time: AttemptTime): Promise<ProbeResult<FactOf<Id>, ReasonOf<Id>>>;
  /**
   * The fact without the names in it, as anyone on a network may read it of a server that is no SPP (security rule 7); null where there is
   * none in it. Its attempt is told only after the status, for then it is known what the server is.
   */
  withhold: ((fact: FactOf<Id>) => FactOf<Id>) | null;
}

export const defineProbe = <const Id extends EndpointProbe>(probe: Probe<Id>): Probe<Id> => probe;
