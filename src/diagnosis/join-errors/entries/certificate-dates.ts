import { installingCertificates, periodClients } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'certificate-dates',
  title: 'SPP’s certificate is out of date',
  symptom: {
    text: 'SPS reports that SPP’s certificate has expired, or is not yet valid.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: ['certificate-expired', 'certificate-not-yet-valid'],
  uncheckable: true,
  basis: 'inferred',
  sources: [periodClients, installingCertificates],
  why: [
    {
      id: 'clock-sps-certificate',
      text: 'By the clock of SPS the certificate is not valid now: either its dates are wrong for today, or a clock is.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    {
      id: 'check-address-here',
      text: 'Check the address here: the check shows the dates of the certificate, and SPP’s clock.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'compare-clock-sps',
      text: 'Compare the clock of SPS with the true time, and mend the one that is wrong.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'certificate-has-expired',
      text: 'If the certificate has expired, give SPP a new one and assign it with **Assign Certificate to Appliance(s)**.',
      basis: 'documented',
      source: installingCertificates,
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
