import { installingCertificates, periodClients, safeguardPs } from '../../sources/documents.ts';
import { badHandshakes } from '../signs/bad-handshakes.ts';
import { defineJoinError } from '../define-join-error.ts';
import { verifyReasons } from '../signs/openssl-verify-reasons.ts';

const needsDates =
  'Is the certificate in date? This text gives no reason; a check of the address shows the dates.';
const needsStrength =
  'Is its key long enough? This text gives no reason; a check of the address shows key and digest.';

export default defineJoinError({
  id: 'certificate-untrusted',
  title: 'SPS does not trust SPP’s certificate',
  symptom: {
    text: 'SPS reports `CERTIFICATE_VERIFY_FAILED`, and nothing about a name.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: ['certificate-untrusted'],
  uncheckable: true,
  basis: 'inferred',
  sources: [periodClients, installingCertificates, safeguardPs],
  why: [
    {
      id: 'chain-spps-certificate',
      text: 'The chain of SPP’s certificate does not end at an authority that SPS accepted.',
      basis: 'inferred',
      source: periodClients,
    },
    {
      id: 'private-self-signed',
      text: 'A private or self-signed certificate is no documented reason for a join to fail: SPS is known to take SPP’s own.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'check-address-here',
      text: 'Check the address here: the check shows which chain SPP sends, and whether a certificate is missing in it.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'make-sure-spp',
      text: 'Make sure that SPP sends its whole chain, and that the certificate is assigned with **Assign Certificate to Appliance(s)** to this very appliance.',
      basis: 'documented',
      source: installingCertificates,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'join-over-rest',
      text: 'In a join over REST give SPP’s certificate and all its issuers in `spp_cert_chain`.',
      basis: 'documented',
      source: safeguardPs,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'something-between-sps',
      text: 'If something between SPS and SPP opens TLS, except this connection from it: SPS has to see SPP’s own certificate.',
      basis: 'inferred',
      who: 'network',
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
          { phrase: 'certificate verify failed: self-signed certificate', reason: 'self-signed' },
          { phrase: 'certificate verify failed: self signed certificate', reason: 'self-signed' },
          {
            phrase: 'certificate verify failed: self-signed certificate in certificate chain',
            reason: 'self-signed-in-chain',
          },
          {
            phrase: 'certificate verify failed: self signed certificate in certificate chain',
            reason: 'self-signed-in-chain',
          },
          {
            phrase: 'certificate verify failed: unable to get local issuer certificate',
            reason: 'unknown-issuer',
          },
          { phrase: 'certificate verify failed: unable to get issuer certificate', reason: 'unknown-issuer' },
          {
            phrase: 'certificate verify failed: unable to verify the first certificate',
            reason: 'unknown-issuer',
          },
          ...verifyReasons,
          { phrase: 'certificate verify failed (_ssl.c', reason: 'not-told' },
          ...badHandshakes(['certificate verify failed'], 'not-told'),
          { phrase: '_ssl.c:{number}: error:14090086:SSL routines', reason: 'not-told' },
        ],
      },
    ],
    mayAlsoBe: [
      { id: 'certificate-dates', reason: 'not-told', needs: needsDates },
      { id: 'weak-certificate', reason: 'not-told', needs: needsStrength },
    ],
  },
  examples: [
    {
      text: "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1131)'))",
      facts: { reason: 'self-signed' },
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1131)'))",
      facts: { reason: 'unknown-issuer' },
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: "SSLError(SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:852)'),)",
      facts: { reason: 'not-told' },
      from: 'Python 3.6, urllib3 1.22',
    },
  ],
});
