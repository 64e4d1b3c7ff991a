import { statusAttempt } from './status-facts.ts';
import { tcpAttempt } from './tcp-facts.ts';
import { tlsAttempt } from './tls-facts.ts';

/**
 * What becomes of each probe at one address, in the order in which the probes are made. The wire contract, its types and the order in
 * which a page shows a running check follow from it; how a probe looks is said by the plan of `proxy/probes`.
 *
 * All but TCP, TLS and status may be absent: this checker did not look, as earlier ones could not.
 */
export const endpointAttempts = {
  tcp: tcpAttempt,
  tls: tlsAttempt,
  status: statusAttempt,
};

/** A probe that is made at each address. */
export type EndpointProbe = keyof typeof endpointAttempts;
/** Any probe; the name is looked up before, and once. */
export type ProbeName = 'dns' | EndpointProbe;

/** In the order in which they are made. */
export const endpointProbes: readonly EndpointProbe[] = Object.keys(endpointAttempts) as EndpointProbe[];
