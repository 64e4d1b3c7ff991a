import type { MessagePort } from 'node:worker_threads';
import * as z from 'zod/mini';
import { statusFact, statusReason } from '#diagnosis/facts/status-facts.ts';
import { tlsFact, tlsReason } from '#diagnosis/facts/tls-facts.ts';
import type { Peer } from '../peer.ts';
import type { Offer } from '../tls/tls.ts';

/** What begins an attempt in the thread. It holds no target: the socket was opened by the main thread, and stays there. */
export interface Begin {
  peer: Peer;
  offer: Offer;
  /** What is left of the attempt's time. */
  msLeft: number;
  /** The open socket, lent. */
  socket: MessagePort;
  /** Takes `Order`s and gives `Told`s until the attempt is over; closing it gives the attempt up. */
  control: MessagePort;
}

/** What the main thread says to an attempt. */
export type Order = { kind: 'ask-status'; msLeft: number } | { kind: 'reopened'; socket: MessagePort | null };

const outcome = <Fact extends z.core.$ZodType, Reason extends z.core.$ZodType>(fact: Fact, reason: Reason) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: fact }),
    z.object({
      ok: z.literal(false),
      why: z.object({ reason: z.union([reason, z.literal('cancelled')]), detail: z.string() }),
    }),
  ]);

/** What an attempt says to the main thread: plain data, parsed there like everything that comes in. */
export const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tls'), outcome: outcome(tlsFact, tlsReason) }),
  z.object({ kind: z.literal('reopen') }),
  z.object({ kind: z.literal('status'), outcome: outcome(statusFact, statusReason) }),
]);

export type Told = z.infer<typeof told>;
