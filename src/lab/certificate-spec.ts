import type { ForeignKey } from './foreign-keys.ts';

/** What a practice certificate is to say. Everything left out is as it should be. */
export interface CertificateSpec {
  /** Common names of the subject, in their order; the first DNS or IP entry where left out. */
  commonNames?: readonly string[];
  /** DNS entries of subjectAltName. Without DNS and IP entries the extension is left out. */
  dns?: readonly string[];
  /** IP entries of subjectAltName, after the DNS entries. */
  ips?: readonly string[];
  /** ISO 8601 dates; `practiceValidity` where left out. */
  valid?: { from: string; to: string };
  key?: 'ec-256' | 'rsa-1024' | ForeignKey;
  digest?: 'SHA-256' | 'SHA-1';
  /** The lab's root where left out; the other ones are CAs below it, the last of which are all sent. */
  signedBy?: 'itself' | 'intermediate' | 'expired-intermediate' | 'fourteen-cas';
  /** What the server sends after the leaf, in this order; nothing where left out. `stranger`: a CA that signed nothing here. */
  sends?: readonly ('intermediate' | 'root' | 'stranger')[];
}

/** A private key and the chain to send, leaf first, both PEM. */
export interface Identity {
  key: string;
  cert: string;
}

/** Fixed and long, so that dates are a fault only where they are meant to be. The last year of UTCTime is 2049 (RFC 5280). */
export const practiceValidity = { from: '2020-01-01T00:00:00Z', to: '2049-12-31T23:59:59Z' } as const;
