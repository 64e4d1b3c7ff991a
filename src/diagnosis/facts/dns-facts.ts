import * as z from 'zod/mini';
import { attempt } from './attempt.ts';

export const dnsFact = z.object({
  /** `literal`: an IPv4 address was typed. `practice`: a lab name, no resolver was asked. */
  source: z.enum(['literal', 'resolver', 'practice']),
  /** A records in the resolver's order, 1 to 8. SPS joins over IPv4 only. */
  addresses: z.array(z.string()),
  /** AAAA records, reported only and never dialled; null where nobody asked. */
  ipv6: z.nullable(z.array(z.string())),
  /** CNAME chain from the typed name on, without the typed name; null where nobody asked or could tell. */
  aliases: z.nullable(z.array(z.string())),
});

export const dnsReason = z.enum([
  /** The resolver says that the name does not exist, or found no address and does not say which. */
  'name-not-known',
  /** The name exists and is no alias, but has neither A nor AAAA records (a TXT record only, say). */
  'no-address',
  /** The name is an alias (CNAME), and what it stands for has no address. */
  'alias-without-address',
  /** The name exists with AAAA records only. */
  'no-ipv4-address',
  'timed-out',
  /** More than 8 A records: refused, none is dialled. */
  'too-many-addresses',
  /** The resolver itself failed (SERVFAIL, none configured). */
  'resolver-failed',
  'unknown',
]);

export const dnsAttempt = attempt(dnsFact, dnsReason);
export type DnsFact = z.infer<typeof dnsFact>;
export type DnsReason = z.infer<typeof dnsReason>;
export type DnsAttempt = z.infer<typeof dnsAttempt>;

/** Reasons that are an answer about the name, not our own trouble in asking. */
const answers: ReadonlySet<DnsReason> = new Set([
  'name-not-known',
  'no-address',
  'alias-without-address',
  'no-ipv4-address',
]);

/** Whether DNS said that a name leads to no IPv4 address; false where nobody could tell. */
export const leadsNowhere = (reason: DnsReason): boolean => answers.has(reason);
