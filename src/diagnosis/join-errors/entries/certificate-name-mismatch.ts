import {
  certificateRequests,
  installingCertificates,
  joinErrorsPage,
  linkErrorsPage,
  periodClients,
} from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';
import { nameMismatches } from '../signs/name-mismatches.ts';

export default defineJoinError({
  id: 'certificate-name-mismatch',
  title: 'SPP’s certificate is for another address',
  symptom: {
    text: 'SPS reports that the join has failed, with an `SSLError` and `doesn’t match` in the raw error.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4] },
  causedBy: ['certificate-name-mismatch'],
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage, periodClients],
  why: [
    {
      text: 'SPS calls SPP at the address you typed and compares it with the names in SPP’s certificate. None of them matches.',
      basis: 'documented',
      source: joinErrorsPage,
    },
    {
      text: 'Such a request ends in TLS, before it reaches SPP’s own interface.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      text: 'If SPP’s certificate holds SPP’s IPv4 address as its common name or in subjectAltName, take that address for the next try.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-known',
    },
    {
      text: 'If it holds only a DNS name there, take that hostname. A check of SPP’s address shows which names it holds.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-known',
    },
    {
      text: 'The text says that the certificate names {offered}. Check it here first, and compare it with SPP’s own page.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'offers-ip',
    },
    {
      text: 'If it is SPP’s IPv4 address, take it for the next try.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
      when: 'offers-ip',
    },
    {
      text: 'The text says that the certificate names {offered}. Check it here first, and compare it with SPP’s own page.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'offers-name',
    },
    {
      text: 'If it is SPP’s hostname, take it for the next try.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
      when: 'offers-name',
    },
    {
      text: 'This wording does not print the names in the certificate. Check {entered} here: the check reads the certificate and shows which names it holds.',
      basis: 'inferred',
      source: periodClients,
      who: 'sps-admin',
      safety: 'safe',
      when: 'offers-hidden',
    },
    {
      text: 'Do not enter {entered} again: the certificate holds this IP address as a DNS name, where SPS does not look for one, so the same error would come back. Check SPP’s hostname here instead.',
      basis: 'inferred',
      source: periodClients,
      who: 'sps-admin',
      safety: 'safe',
      when: 'ip-as-dns-name',
    },
    {
      text: 'The certificate names nothing that can be typed on SPS, so it has to be replaced. Only where it names a pattern with a star, a hostname of SPP that fits the pattern may work: check that hostname here first.',
      basis: 'inferred',
      source: periodClients,
      who: 'certificates',
      safety: 'safe',
      when: 'offers-nothing-usable',
    },
    {
      text: 'If no address works, give SPP a certificate that holds its address: on SPP, **Certificates > SSL/TLS Certificates > Add Certificate > Create Certificate Signing Request (CSR)**, with the hostname under **Subject Alternate Names (DNS)** and the IP address under **Subject Alternate Names (IP Address)**.',
      basis: 'documented',
      source: certificateRequests,
      who: 'certificates',
      safety: 'safe',
    },
    {
      text: 'Upload the signed certificate on SPP and assign it with **Assign Certificate to Appliance(s)**; without that SPP goes on showing the old one.',
      basis: 'documented',
      source: installingCertificates,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      text: 'Before you press **Join** again, wait about five minutes after the failed try, so that the unfinished request runs out. The vendor names one other way: reversing the unfinished join on SPP.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'waits',
    },
  ],
  wayBack: 'cluster-management',
  wait: { minutes: 5, basis: 'documented', source: joinErrorsPage },
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
