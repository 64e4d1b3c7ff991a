import * as z from 'zod/mini';
import { dnsAttempt } from './dns-facts.ts';
import { endpointAttempts } from './endpoint-attempts.ts';
import { statusAttempt } from './status-facts.ts';
import { tlsAttempt } from './tls-facts.ts';

/**
 * A second look at the same address, on a connection of its own that was opened at the same moment: a load balancer may answer it
 * from another appliance. Of the chain only the leaf is kept.
 */
export const again = z.object({ tls: tlsAttempt, status: statusAttempt });

/** What was observed at one IPv4 address that the typed address led to. */
export const endpoint = z.object({
  ip: z.string(),
  ...endpointAttempts,
  /** Absent where nobody looked again: the first look failed, or a limit on dials was near. */
  again: z.optional(again),
});

export const facts = z.object({ dns: dnsAttempt, endpoints: z.array(endpoint) });

/** Why the guard will not dial: closed union, one public wording for all (see the guard). */
export const refusalReason = z.enum(['not-allowed', 'own-address', 'special-range', 'too-many-addresses']);

/** A name or address that the server says is SPP's, and nothing more. `leadsTo`: its A records, null where nobody looked. */
export const claim = z.object({
  value: z.string(),
  from: z.enum(['certificate', 'status']),
  leadsTo: z.nullable(z.array(z.string())),
});

/** The wire contract of one check: what the proxy observed, from where and when. The proxy observes; faces judge. */
export const checked = z.object({
  schema: z.literal(1),
  address: z.object({ typed: z.string(), host: z.string(), kind: z.enum(['ipv4', 'hostname']) }),
  refused: z.optional(z.object({ reason: refusalReason })),
  vantage: z.object({ hostname: z.string() }),
  /** Start of the check by the checker's clock, ISO 8601 UTC. */
  checkedAt: z.iso.datetime(),
  facts,
  /** See `claims-of.ts`; empty where the check was refused. */
  claims: z.array(claim),
});

/**
 * One line of the NDJSON stream: an attempt as it finishes, `ip` null for DNS. The attempt is parsed with the whole. A probe may be one
 * that its reader does not know: a page that is open for days outlives its server.
 */
export const streamLine = z.union([
  z.object({ whole: checked }),
  z.object({ probe: z.string(), ip: z.nullable(z.string()), attempt: z.unknown() }),
]);

export type Again = z.infer<typeof again>;
export type Endpoint = z.infer<typeof endpoint>;
export type Facts = z.infer<typeof facts>;
export type RefusalReason = z.infer<typeof refusalReason>;
export type Claim = z.infer<typeof claim>;
export type Checked = z.infer<typeof checked>;
