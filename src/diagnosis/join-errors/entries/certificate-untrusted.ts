import {
  defaultCertificate,
  installingCertificates,
  joinErrorsPage,
  periodClients,
  safeguardPs,
} from '../../sources/documents.ts';
import { checkAddress, waitWithoutAnswer } from '../common-steps.ts';
import { defineJoinError } from '../define-join-error.ts';
import { certificatePages } from '../new-certificate.ts';
import { badHandshakes } from '../signs/bad-handshakes.ts';
import { verifyReasons } from '../signs/openssl-verify-reasons.ts';

const needsDates =
  'Is the certificate in date? This text gives no reason; a check of the address shows the dates.';
const needsStrength =
  'Is its key long enough? This text gives no reason; a check of the address shows key and digest.';

export default defineJoinError({
  id: 'certificate-untrusted',
  title: 'SPS does not trust SPP’s certificate',
  symptom: {
    text: 'SPS reports `CERTIFICATE_VERIFY_FAILED`, without a word about a name or a date.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: ['certificate-untrusted'],
  fault: 'issuer',
  onlyElsewhere:
    'The list of CAs of the machine where {tool} ran decided that, and not SPS’s: a private or self-signed CA is not documented as a reason for a join to fail.',
  uncheckable: true,
  basis: 'inferred',
  sources: [periodClients, defaultCertificate, installingCertificates, safeguardPs, joinErrorsPage],
  why: [
    {
      id: 'chain-not-trusted',
      text: 'The chain of SPP’s certificate does not lead to a certificate that SPS trusts.',
      basis: 'inferred',
      source: periodClients,
    },
    {
      id: 'self-signed-is-usual',
      text: 'A self-signed or private certificate is not documented as a reason for a join to fail: the certificate that SPP ships with is self-signed.',
      basis: 'inferred',
      source: defaultCertificate,
    },
  ],
  steps: [
    checkAddress(
      'Check SPP’s address here: the check shows the chain that SPP sends, and whether a certificate is missing from it.',
    ),
    {
      id: 'look-at-assigned-certificate',
      text: 'On SPP, look at which certificate is assigned to this appliance.',
      basis: 'inferred',
      source: installingCertificates,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      commands: certificatePages,
    },
    {
      id: 'upload-whole-chain',
      text: 'If a CA certificate is missing from the chain, upload SPP’s certificate again with its intermediate CA certificates.',
      basis: 'inferred',
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      commands: [
        {
          by: 'web-client',
          run: 'Certificates > SSL/TLS Certificates > Add Certificate > Upload Certificate',
        },
      ],
    },
    {
      id: 'assign-certificate',
      text: 'Assign the right certificate to this appliance with **Assign Certificate to Appliance(s)**.',
      basis: 'documented',
      source: installingCertificates,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      commands: certificatePages,
    },
    {
      id: 'exempt-from-decryption',
      text: 'If a device between SPS and SPP decrypts TLS, exempt this connection: SPS has to see SPP’s own certificate.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
    {
      id: 'pass-whole-chain',
      text: 'If a script makes the join, pass SPP’s certificate and the certificates of its issuers in `spp_cert_chain`.',
      basis: 'documented',
      source: safeguardPs,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: waitWithoutAnswer,
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
