import type { EndpointProbe } from '#diagnosis/facts/endpoint-attempts.ts';
import type { Probe } from './define-probe.ts';
import status from './entries/status.ts';
import tcp from './entries/tcp.ts';
import tls from './entries/tls.ts';

/** How each probe looks. The order in which they are made is that of `endpointAttempts`; the compiler asks for what is missing here. */
export const plan: { readonly [Id in EndpointProbe]: Probe<Id> } = {
  tcp,
  tls,
  status,
};
