import type { AlternativeName, Certificate } from './certificate.ts';

/** The entries of subjectAltName that can stand for an address, in their order; empty where there are none. */
export const addressEntries = ({ subjectAltName }: Pick<Certificate, 'subjectAltName'>): AlternativeName[] =>
  (subjectAltName ?? []).filter(({ type }) => type === 'dns' || type === 'ip');
