import * as z from 'zod/mini';
import { certificate } from '../certificate/certificate.ts';
import { attempt } from './attempt.ts';

export const tlsFact = z.object({
  /** As the platform names it: `TLSv1.3`, `TLSv1.2`, `TLSv1.1`, `TLSv1`. */
  protocol: z.string(),
  /** IANA name of the cipher suite. */
  cipher: z.string(),
  /** SNI that was sent; null for an IP address, for which none is sent (RFC 6066 section 3). */
  sni: z.nullable(z.string()),
  /** The chain as sent, leaf first, order and junk included; 1 to 10. */
  certificates: z.array(certificate),
  /** Certificates that were sent after those and not read. Absent: none, or nobody counted. */
  moreCertificates: z.optional(z.number()),
  /**
   * Only where `cipher` is none that browsers offer (`browser-suites.ts`): whether the server takes one of those too. Absent where
   * nobody asked, or it stayed open.
   */
  takesBrowserSuite: z.optional(z.boolean()),
  /**
   * Whether the checker's own trust store accepts the chain, names and dates aside. It does not say whether SPS does.
   * `self-signed`: the leaf signed itself. `unknown-issuer`: what was sent leads to no CA that we know; what is missing in it is
   * seen from the certificates. `expired`, `not-yet-valid`: a certificate of the chain is, perhaps our own copy of a CA, and that
   * hid the rest. `unknown`: another error hid it. `incomplete` was said by earlier checkers of a leaf sent alone.
   */
  trust: z.enum([
    'trusted',
    'self-signed',
    'unknown-issuer',
    'incomplete',
    'expired',
    'not-yet-valid',
    'unknown',
  ]),
});

export const tlsReason = z.enum([
  'timed-out',
  'closed',
  'reset',
  /** The port answers, but not with TLS: `plain-http` where it answered HTTP to a TLS hello, else `not-tls`. */
  'plain-http',
  'not-tls',
  /** No version or cipher in common, even for a probe that still speaks TLS 1.0. */
  'protocol-too-old',
  'client-certificate-wanted',
  /** The server wants a server name that it knows (alert unrecognized_name). */
  'name-wanted',
  'handshake-refused',
  'too-many-bytes',
  'unreadable-certificate',
  'unknown',
]);

export const tlsAttempt = attempt(tlsFact, tlsReason);
export type TlsFact = z.infer<typeof tlsFact>;
export type TlsReason = z.infer<typeof tlsReason>;
