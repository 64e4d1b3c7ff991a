import * as z from 'zod/mini';
import { attempt } from './attempt.ts';

export const tcpFact = z.object({ port: z.literal(443) });

export const tcpReason = z.enum([
  /** A reset, or ICMP port unreachable: nothing listens, or a firewall answers so. */
  'refused',
  'timed-out',
  /** A router, or a firewall in its words, says that there is no way; or nobody on the network has the address. */
  'no-route',
  'reset',
  /** The checker's own machine did not let the connection out, or had none to give: nothing was seen of the target. */
  'own-machine',
  'unknown',
]);

export const tcpAttempt = attempt(tcpFact, tcpReason);
export type TcpReason = z.infer<typeof tcpReason>;
