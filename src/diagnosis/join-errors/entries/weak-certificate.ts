import { certificateRequests, hardenedTls, periodClients } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'weak-certificate',
  title: 'SPP’s certificate is too weak for SPS',
  symptom: {
    text: 'SPS reports that a key or a digest in SPP’s certificate is too weak.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: ['certificate-weak'],
  basis: 'documented',
  sources: [hardenedTls, periodClients],
  why: [
    {
      id: '6-10-0',
      text: 'From 6.10.0 on SPS does not connect to RSA or DSA keys under 2048 bits, elliptic curves under 224 bits, or certificates signed with SHA-1 or MD5; root certificates are excepted.',
      basis: 'documented',
      source: hardenedTls,
    },
  ],
  steps: [
    {
      id: 'make-new-certificate',
      text: 'Make a new certificate for SPP with **Key Size** 2048 or 4096, signed with SHA-256 or better by every authority in its chain.',
      basis: 'documented',
      source: hardenedTls,
      who: 'certificates',
      safety: 'safe',
    },
    {
      id: 'put-spps-hostname',
      text: 'Put SPP’s hostname and IP address into the request: **Subject Alternate Names (DNS)** and **Subject Alternate Names (IP Address)**.',
      basis: 'documented',
      source: certificateRequests,
      who: 'certificates',
      safety: 'safe',
    },
    {
      id: 'open-basic-settings',
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    saidBy: 'any-client',
    parts: [
      {
        anyOf: [
          { phrase: 'certificate verify failed: EE certificate key too weak', reason: 'key-too-weak' },
          { phrase: 'certificate verify failed: CA certificate key too weak', reason: 'key-too-weak' },
          {
            phrase: 'certificate verify failed: CA signature digest algorithm too weak',
            reason: 'digest-too-weak',
          },
          { phrase: 'certificate verify failed: CA md too weak', reason: 'digest-too-weak' },
          { phrase: '[SSL: EE_KEY_TOO_SMALL]', reason: 'key-too-weak' },
          { phrase: '[SSL: CA_KEY_TOO_SMALL]', reason: 'key-too-weak' },
          { phrase: '[SSL: CA_MD_TOO_WEAK]', reason: 'digest-too-weak' },
        ],
      },
    ],
  },
  examples: [
    {
      text: "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: EE certificate key too weak (_ssl.c:1131)'))",
      facts: { reason: 'key-too-weak' },
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CA signature digest algorithm too weak (_ssl.c:1131)'))",
      facts: { reason: 'digest-too-weak' },
      from: 'Python 3.8, urllib3 1.26',
    },
  ],
});
