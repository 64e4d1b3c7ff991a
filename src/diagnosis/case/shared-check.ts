import * as z from 'zod/mini';
import { isoTime, readIsoTime } from '../certificate/parse-time.ts';
import type { DnsFact } from '../facts/dns-facts.ts';
import { dnsFact, dnsReason } from '../facts/dns-facts.ts';
import type { Again, Checked, Endpoint } from '../facts/facts.ts';
import { refusalReason } from '../facts/facts.ts';
import { tcpReason } from '../facts/tcp-facts.ts';
import { attemptOf } from './fields/attempt-kind.ts';
import type { Kind } from './fields/field-kinds.ts';
import { as, listOf, orMissing, orNull } from './fields/field-kinds.ts';
import { tableOf } from './fields/field-table.ts';
import type { SharedLook } from './shared-look.ts';
import { look, most, name, statusAttempt, tlsAttempt } from './shared-look.ts';
import { instant } from './fields/shared-text.ts';

/** What a second connection saw; `alike` spares its facts where they say the same. */
const again: Kind<Again | 'alike', SharedLook | 'alike'> = {
  schema: z.union([z.literal('alike'), look.schema]),
  pack: (long) => (long === 'alike' ? long : look.pack(long)),
  unpack: (short, place) => (short === 'alike' ? short : look.unpack(short, place)),
  redact: (short, redactors, how) => (short === 'alike' ? short : look.redact(short, redactors, how)),
  isText: false,
};

const port: Kind<{ port: 443 }, 443> = {
  ...as(z.literal(443)),
  pack: (fact) => fact.port,
  unpack: () => ({ port: 443 }),
};

export type TrimmedEndpoint = Omit<Endpoint, 'again'> & { again?: Again | 'alike' | undefined };

const endpoint = tableOf<TrimmedEndpoint>()([
  ['ip', 'ip', name, 'address'],
  ['tcp', 'tcp', attemptOf(port, tcpReason)],
  ['tls', 'tls', tlsAttempt],
  ['status', 'status', statusAttempt],
  ['again', 'again', orMissing(again)],
]);

const dns = tableOf<DnsFact>()([
  ['source', 'source', as(dnsFact.shape.source)],
  ['a', 'addresses', listOf(name, most.endpoints), 'address'],
  ['aaaa', 'ipv6', orNull(listOf(name, most.endpoints)), 'address'],
  ['aliases', 'aliases', orNull(listOf(name, most.aliases)), 'address'],
]);

/** ISO 8601 there, ms since the epoch here. */
const moment: Kind<string, number> = {
  ...as(instant),
  pack: readIsoTime,
  unpack: isoTime,
  redact: (short) => short,
};

export type TrimmedCheck = Omit<Checked, 'facts'> & {
  facts: Omit<Checked['facts'], 'endpoints'> & { endpoints: TrimmedEndpoint[] };
};

/**
 * One check as a link holds it: what the questions of the diagnosis are asked of, and no more. What a server said in its own words
 * (`detail`), what was typed beside the address, and how long each probe took stay out. Absent is not known, as null is in the facts.
 */
export const checkTable = tableOf<TrimmedCheck>()(
  [
    ['host', 'address.host', name, 'address'],
    ['kind', 'address.kind', as(z.enum(['ipv4', 'hostname']))],
    ['at', 'checkedAt', moment],
    ['refused', 'refused.reason', orMissing(as(refusalReason))],
    ['dns', 'facts.dns', attemptOf(dns, dnsReason)],
    ['endpoints', 'facts.endpoints', listOf(endpoint, most.endpoints)],
    ['vantage', 'vantage.hostname', name, 'address'],
  ],
  () => ({ schema: 1, claims: [] }),
);

export const sharedCheck = checkTable.schema;

export type { SharedCertificate, SharedLook, SharedSpp } from './shared-look.ts';
export type SharedEndpoint = ReturnType<typeof endpoint.pack>;
export type SharedCheck = ReturnType<typeof checkTable.pack>;
