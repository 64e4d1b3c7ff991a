import type { TlsFact } from './tls-facts.ts';

/** What the checker's own trust store makes of a chain, as a clause. */
export const trustWords: Record<TlsFact['trust'], string> = {
  trusted: 'trusted here',
  'self-signed': 'self-signed',
  'unknown-issuer': 'its CA is not known here',
  incomplete: 'its CA is not known here',
  expired: 'something in it has expired',
  'not-yet-valid': 'something in it is not valid yet',
  unknown: 'trust not known',
};
