import * as z from 'zod/mini';
import { certificate } from '../certificate/certificate.ts';
import { notTriedBecause } from '../facts/attempt.ts';
import { dnsFact, dnsReason } from '../facts/dns-facts.ts';
import { refusalReason } from '../facts/facts.ts';
import { notSppKind, statusReason } from '../facts/status-facts.ts';
import { tcpReason } from '../facts/tcp-facts.ts';
import { tlsFact, tlsReason } from '../facts/tls-facts.ts';
import { atMost } from './lenient-lists.ts';
import { instant, sharedText } from './shared-text.ts';

/** A host or an address; 253 characters are the longest name (RFC 1035), 300 what a refused or hostile one is cut to. */
const name = sharedText(300);
const word = sharedText(60);
const said = z.optional(z.boolean());

const attemptOf = <Fact extends z.core.$ZodType, Reason extends z.core.$ZodType>(
  fact: Fact,
  reason: Reason,
) => z.union([z.object({ saw: fact }), z.object({ failed: reason }), z.object({ because: notTriedBecause })]);

/** The most that a link holds of lists whose length a server chooses. */
export const most = { endpoints: 8, chain: 4, names: 24, members: 8, aliases: 4 } as const;

const certificateFields = certificate.shape;

/** A certificate without what no question is asked of: serial number, length. */
export const sharedCertificate = z.object({
  subject: name,
  issuer: name,
  cn: atMost(name, most.names),
  /** Absent where the extension is. */
  san: z.optional(atMost(z.tuple([z.enum(['dns', 'ip', 'email', 'uri', 'other']), name]), most.names)),
  /** Names that were read and are left out here: none of them decides. Absent: none. */
  left: z.optional(z.number()),
  /** As `moreAlternativeNames`; absent: 0. */
  more: z.optional(z.number()),
  from: instant,
  to: instant,
  key: certificateFields.key.shape.kind,
  bits: z.optional(z.number()),
  named: certificateFields.key.shape.named,
  digest: certificateFields.signatureDigest,
  self: z.boolean(),
  ca: z.boolean(),
  sha256: sharedText(64),
});

const spp = z.object({
  path: sharedText(100),
  api: z.number(),
  at: instant,
  version: z.optional(word),
  state: word,
  id: z.optional(sharedText(100)),
  name: z.optional(name),
  ip: z.optional(name),
  primaryIp: z.optional(name),
  operation: z.optional(word),
  primary: said,
  replica: said,
  maintenance: said,
  quarantine: said,
  readOnly: said,
  clustered: said,
  external: said,
  joined: said,
  clock: z.optional(z.tuple([instant, z.enum(['CurrentTime', 'Date'])])),
  members: z.optional(
    atMost(
      z.object({
        name: z.optional(name),
        ip: z.optional(name),
        version: z.optional(word),
        state: word,
        primary: said,
        replica: said,
      }),
      most.members,
    ),
  ),
});

const notSpp = z.object({ not: notSppKind, http: z.number(), to: z.optional(name) });

const sharedLook = {
  tls: attemptOf(
    z.object({
      protocol: word,
      cipher: word,
      trust: tlsFact.shape.trust,
      chain: atMost(sharedCertificate, most.chain),
      /** As `moreCertificates`; absent: 0. */
      unread: z.optional(z.number()),
      /** As `takesBrowserSuite`. */
      browserSuite: z.optional(z.boolean()),
    }),
    tlsReason,
  ),
  status: attemptOf(z.union([spp, notSpp]), statusReason),
};

export const sharedEndpoint = z.object({
  ip: name,
  tcp: attemptOf(z.literal(443), tcpReason),
  ...sharedLook,
  /** What a second connection saw; `alike` spares its facts where they say the same. Absent where nobody looked again. */
  again: z.optional(z.union([z.literal('alike'), z.object(sharedLook)])),
});

/**
 * One check as a link holds it: what the questions of the diagnosis are asked of, and no more. What a server said in its own words
 * (`detail`), what was typed beside the address, and how long each probe took stay out. Absent is not known, as null is in the facts.
 */
export const sharedCheck = z.object({
  host: name,
  kind: z.enum(['ipv4', 'hostname']),
  /** Start of the check, ms since the epoch. */
  at: instant,
  /** The vantage: the name of the machine that looked. */
  vantage: name,
  refused: z.optional(refusalReason),
  dns: attemptOf(
    z.object({
      source: dnsFact.shape.source,
      a: atMost(name, most.endpoints),
      aaaa: z.optional(atMost(name, most.endpoints)),
      aliases: z.optional(atMost(name, most.aliases)),
    }),
    dnsReason,
  ),
  endpoints: atMost(sharedEndpoint, most.endpoints),
});

export type SharedCertificate = z.infer<typeof sharedCertificate>;
export type SharedLook = Pick<SharedEndpoint, 'tls' | 'status'>;
export type SharedEndpoint = z.infer<typeof sharedEndpoint>;
export type SharedCheck = z.infer<typeof sharedCheck>;
export type SharedSpp = z.infer<typeof spp>;
