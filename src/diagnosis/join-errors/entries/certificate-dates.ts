import { certificateRequests, joinErrorsPage, periodClients } from '../../sources/documents.ts';
import { checkAddress, waitWithoutAnswer } from '../common-steps.ts';
import { defineJoinError } from '../define-join-error.ts';
import { newCertificate, newCertificateSources } from '../new-certificate.ts';

export default defineJoinError({
  id: 'certificate-dates',
  title: 'SPP’s certificate is not valid today',
  symptom: {
    text: 'SPS reports that SPP’s certificate has expired or is not valid yet.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: ['certificate-expired', 'certificate-not-yet-valid'],
  fault: 'dates',
  uncheckable: true,
  basis: 'inferred',
  sources: [periodClients, joinErrorsPage, ...newCertificateSources],
  why: [
    {
      id: 'dates-or-clock',
      text: 'Today’s date is outside the validity period of the certificate, or the clock that was used is wrong.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    checkAddress('Check SPP’s address here: the check shows the dates of the certificate.'),
    {
      id: 'compare-clock-of-sps',
      text: 'Compare the clock of SPS with the correct time, and correct it if it is wrong.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    ...newCertificate({
      request: {
        text: 'If the certificate has expired, create a request for a new one on SPP.',
        basis: 'inferred',
        source: certificateRequests,
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
          { phrase: 'certificate verify failed: certificate has expired', reason: 'expired' },
          { phrase: 'certificate verify failed: certificate is not yet valid', reason: 'not-yet-valid' },
          {
            phrase: "certificate verify failed: format error in certificate's notBefore field",
            reason: 'not-yet-valid',
          },
          {
            phrase: "certificate verify failed: format error in certificate's notAfter field",
            reason: 'expired',
          },
        ],
      },
    ],
  },
  examples: [
    {
      text: "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1131)'))",
      facts: { reason: 'expired' },
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate is not yet valid (_ssl.c:1131)'))",
      facts: { reason: 'not-yet-valid' },
      from: 'Python 3.8, urllib3 1.26',
    },
  ],
});
