import { certificateRequests, hardenedTls, joinErrorsPage, periodClients } from '../../sources/documents.ts';
import { checkAddress, waitWithoutAnswer } from '../common-steps.ts';
import { defineJoinError } from '../define-join-error.ts';
import { newCertificate, newCertificateSources } from '../new-certificate.ts';

export default defineJoinError({
  id: 'weak-certificate',
  title: 'SPP’s certificate is too weak for SPS',
  symptom: {
    text: 'SPS reports that a key or a signature in SPP’s certificate chain is too weak.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: ['certificate-weak'],
  fault: 'strength',
  basis: 'documented',
  sources: [hardenedTls, periodClients, joinErrorsPage, ...newCertificateSources],
  why: [
    {
      id: 'weak-keys-are-refused',
      text: 'From version 6.10.0, SPS does not connect to a system whose certificate has an RSA or DSA key under 2048 bits, or an elliptic-curve key under 224 bits.',
      basis: 'documented',
      source: hardenedTls,
    },
    {
      id: 'weak-signatures-are-refused',
      text: 'From version 6.10.0, SPS does not connect to a system with a certificate that is signed with SHA-1 or MD5, unless it is a root CA certificate.',
      basis: 'documented',
      source: hardenedTls,
    },
  ],
  steps: [
    checkAddress(
      'Check SPP’s address here: the check shows the key and the signature of each certificate in the chain.',
    ),
    ...newCertificate({
      request: {
        text: 'Create a request for a new certificate on SPP, with a **Key Size** of 2048 or 4096 bits.',
        basis: 'documented',
        source: certificateRequests,
      },
      sign: {
        text: 'Sign the request with SHA-256 or better. Every CA certificate in its chain except the root has to be signed with SHA-256 or better too.',
        basis: 'inferred',
        source: hardenedTls,
      },
    }),
  ],
  wayBack: 'cluster-management',
  wait: waitWithoutAnswer,
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
