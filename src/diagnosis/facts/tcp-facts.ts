import * as z from 'zod/mini';
import { attempt } from './attempt.ts';

export const tcpFact = z.object({ port: z.literal(443) });

export const tcpReason = z.enum(['refused', 'timed-out', 'no-route', 'reset', 'unknown']);

export const tcpAttempt = attempt(tcpFact, tcpReason);
export type TcpReason = z.infer<typeof tcpReason>;
export type TcpAttempt = z.infer<typeof tcpAttempt>;
