import { installingCertificates } from '../sources/documents.ts';
import type { Step } from './step.ts';
import { certificatePages } from './new-certificate.ts';

/** The same for a self-signed certificate and for one of a CA that the browser does not know. */
export const compareFingerprints = (variant: 'self-signed' | 'untrusted'): readonly Step[] => [
  {
    id: `note-fingerprint-${variant}`,
    text: 'Do not sign in yet. Open the certificate in the browser and note its fingerprint.',
    basis: 'inferred',
    who: 'sps-admin',
    safety: 'safe',
    variant,
  },
  {
    id: `compare-fingerprint-${variant}`,
    text: 'Compare the fingerprint from the browser with the one of SPP’s certificate on SPP. Compare SHA-1 with SHA-1, and SHA-256 with SHA-256.',
    basis: 'inferred',
    source: installingCertificates,
    who: 'spp-admin',
    role: 'Appliance Administrator',
    safety: 'safe',
    variant,
    commands: certificatePages,
  },
  {
    id: `continue-to-sign-in-${variant}`,
    text: 'Continue to SPP’s sign-in only if the two fingerprints are the same.',
    basis: 'inferred',
    who: 'sps-admin',
    safety: 'safe',
    variant,
  },
  {
    id: `leave-page-${variant}`,
    text: 'If the fingerprints differ, leave the page without signing in: another server may answer.',
    basis: 'inferred',
    who: 'sps-admin',
    safety: 'safe',
    variant,
  },
  {
    id: `exempt-from-inspection-${variant}`,
    text: 'If the fingerprints differ although the address is SPP’s, look for a device between the browser and SPP that decrypts TLS, and exempt the connection.',
    basis: 'inferred',
    who: 'network',
    safety: 'safe',
    variant,
  },
];
