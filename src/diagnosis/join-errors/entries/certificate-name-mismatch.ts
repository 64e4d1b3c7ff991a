import { joinErrorsPage, linkErrorsPage, periodClients, hardenedTls } from '../../sources/documents.ts';
import { newCertificateSources } from '../new-certificate.ts';
import { defineJoinError } from '../define-join-error.ts';
import { nameMismatchSteps } from '../name-mismatch-steps.ts';
import { nameMismatches } from '../signs/name-mismatches.ts';

export default defineJoinError({
  id: 'certificate-name-mismatch',
  title: 'SPP’s certificate does not match the address',
  vendorTitle: { join: "SPP's HTTPS certificate does not match its IP address or hostname" },
  symptom: {
    text: 'SPS reports that the join has failed, with an `SSLError` and `doesn’t match` in the raw error.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4] },
  causedBy: ['certificate-name-mismatch'],
  fault: 'other-name',
  mendedBy: 'an-address-in-the-certificate',
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage, periodClients, hardenedTls, ...newCertificateSources],
  why: [
    {
      id: 'no-name-matches',
      text: 'SPS compares the address that you entered with the names in SPP’s certificate, and none of them matches.',
      basis: 'documented',
      source: joinErrorsPage,
    },
    {
      id: 'ip-address-entry',
      text: 'In subjectAltName, an IP address counts only as an IP address entry. An IP address that is written as a DNS name does not match.',
      basis: 'inferred',
      source: periodClients,
    },
    {
      id: 'request-fails-in-tls',
      text: 'The request fails in the TLS handshake, before it reaches SPP’s API.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  variants: {
    'ip-as-dns-name': { title: 'SPP’s certificate lists its IP address as a DNS name' },
    'offers-nothing-usable': { title: 'SPP’s certificate contains no address that SPS can use' },
  },
  steps: nameMismatchSteps,
  wayBack: 'cluster-management',
  wait: {
    minutes: 5,
    text: 'Wait about five minutes before you start a new join request, so that the timeout of the failed one expires. The vendor names one alternative: reversing the join on SPP.',
    basis: 'documented',
    source: joinErrorsPage,
    meanwhile: 'Find out which address SPP’s certificate contains, and compare it with SPP’s own page.',
  },
  recognise: {
    saidBy: 'any-client',
    parts: [
      { anyOf: [...nameMismatches, { phrase: "doesn't match '{offered}'", cutOff: true }] },
      // A text that is cut off in the middle of the sentence has at least one of these.
      {
        anyOf: [
          ...nameMismatches,
          { phrase: 'CertificateError(' },
          { phrase: 'SSLError(' },
          { path: '/service/core/v*/Cluster/SessionModules' },
          { path: '/service/a2a/v*/PsmValidation' },
        ],
      },
    ],
  },
  examples: [
    {
      text: `SSLError(CertificateError("hostname 'spp.example.org' doesn't match None",),)`,
      facts: { entered: 'spp.example.org', reason: 'offers-nothing-usable' },
      from: 'Python 3.6, urllib3 1.22',
    },
    {
      text: `{
  "response": "Error sending request: SSLError: HTTPSConnectionPool(host='examplespp.company', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError(\\"hostname 'examplespp.company' doesn't match '192.0.2.123'\\",),))",
  "status": null,
  "url": "https://examplespp.company/service/core/v3/Cluster/SessionModules"
}`,
      facts: {
        host: 'examplespp.company',
        port: 443,
        url: 'https://examplespp.company/service/core/v3/Cluster/SessionModules',
        path: '/service/core/v3/Cluster/SessionModules',
        apiVersion: 3,
        status: null,
        entered: 'examplespp.company',
        offeredNames: ['192.0.2.123'],
        reason: 'offers-ip',
      },
      from: 'the manual',
    },
    {
      text: `SSLError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v4/Cluster/SessionModules (Caused by SSLError(SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'spp.example.org'. (_ssl.c:1000)")))`,
      facts: { host: 'spp.example.org', entered: 'spp.example.org', reason: 'offers-hidden' },
      from: 'Python 3.12, urllib3 2.2',
    },
    {
      text: `SSLError(CertificateError("hostname 'spp.example.org' doesn't match either of 'spp1.example.org', 'spp2.example.org'",),)`,
      facts: {
        entered: 'spp.example.org',
        offeredNames: ['spp1.example.org', 'spp2.example.org'],
        reason: 'offers-name',
      },
      from: 'Python 3.6, urllib3 1.22',
    },
    {
      text: `SSLError(CertificateError("hostname '192.168.56.31' doesn't match '192.168.56.31'",),)`,
      facts: { entered: '192.168.56.31', offeredNames: ['192.168.56.31'], reason: 'ip-as-dns-name' },
      from: 'Python 3.6, urllib3 1.22',
    },
    {
      text: `SSLError(CertificateError('no appropriate commonName or subjectAltName fields were found',),)`,
      facts: { reason: 'offers-nothing-usable' },
      from: 'Python 3.6, urllib3 1.22',
    },
    {
      text: 'SPP’s HTTPS certificate does not match its IP address or hostname',
      from: 'the manual, its heading',
    },
  ],
});
