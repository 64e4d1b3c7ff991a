import * as z from 'zod/mini';

/** One entry of subjectAltName. `ip` values are canonical text, every other value is the escaped text as it stands. */
export const alternativeName = z.object({
  type: z.enum(['dns', 'ip', 'email', 'uri', 'other']),
  value: z.string(),
});

/** The part of a certificate that the join is about. Read by `read-certificate.ts`; hostile text in it is escaped already. */
export const certificate = z.object({
  /** Distinguished names for display, RFC 4514 order reversed to most specific first, controls escaped, cut at 300 characters. */
  subject: z.string(),
  issuer: z.string(),
  /** Every common name (2.5.4.3) of the subject, in the order they stand. */
  commonNames: z.array(z.string()),
  /** Null where the extension is absent; entries in their order, at most 1,000 (`moreAlternativeNames` counts the rest). */
  subjectAltName: z.nullable(z.array(alternativeName)),
  moreAlternativeNames: z.number(),
  /** Milliseconds since the epoch, UTC. */
  notBefore: z.number(),
  notAfter: z.number(),
  key: z.object({
    kind: z.enum(['rsa', 'dsa', 'ec', 'ed25519', 'ed448', 'unknown']),
    /** Modulus or field size; null where the kind has none or it could not be read. */
    bits: z.nullable(z.number()),
    /** What `kind` leaves open: the curve, or that the key signs by RSASSA-PSS only. Absent where nothing is open, or nobody read it. */
    named: z.optional(z.enum(['P-256', 'P-384', 'P-521', 'other-curve', 'RSA-PSS'])),
  }),
  /** Digest of the signature; `none` for schemes without a separate one (Ed25519), `unknown` where the OID is not known. */
  signatureDigest: z.enum(['md2', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'none', 'unknown']),
  /** Issuer and subject are the same name. It does not say that the signature was verified. */
  selfIssued: z.boolean(),
  isCa: z.boolean(),
  /** Lower-case hexadecimal, no separators. */
  serial: z.string(),
  fingerprintSha256: z.string(),
  /** Length of the DER encoding. */
  bytes: z.number(),
});

export type AlternativeName = z.infer<typeof alternativeName>;
export type Certificate = z.infer<typeof certificate>;
