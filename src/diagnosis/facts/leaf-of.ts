import type { Certificate } from '../certificate/certificate.ts';
import type { Endpoint } from './facts.ts';

/** The certificate that a client checks names and dates of; undefined where TLS failed or none was sent. */
export const leafOf = ({ tls }: Pick<Endpoint, 'tls'>): Certificate | undefined =>
  tls.outcome === 'observed' ? tls.fact.certificates[0] : undefined;
