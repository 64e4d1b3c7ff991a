import { joinErrorsPage, periodClients } from '../../sources/documents.ts';
import { newCertificate, newCertificateSources } from '../new-certificate.ts';
import { handshakeFaults } from '../signs/handshake-faults.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'tls-handshake-failed',
  title: 'SPS and the server cannot agree on TLS',
  symptom: {
    text: 'SPS reports an `SSLError` that names keys, ciphers, signatures or an alert, but no certificate.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  fault: 'handshake',
  shownByWhoAnswers: true,
  basis: 'inferred',
  sources: [periodClients, joinErrorsPage, ...newCertificateSources],
  why: [
    {
      id: 'handshake-refused',
      text: 'The address was reached, but the TLS handshake failed, so this request did not reach SPP’s API.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    {
      id: 'check-address',
      text: 'Check the address here: the check shows whether an SPP answers, and which TLS version and cipher suite it chooses for the check.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      settledBy: ['address-checked'],
    },
    {
      id: 'strengthen-key-exchange',
      text: 'The server’s Diffie-Hellman group is too short for SPS. Have the server offer ECDHE, or a group of at least 2048 bits.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      variant: 'weak-key-exchange',
    },
    {
      id: 'renew-renegotiation',
      text: 'The server knows only the old renegotiation from before RFC 5746. If it is a device between SPS and SPP, update it, or let SPS reach SPP directly.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      variant: 'old-renegotiation',
    },
    {
      id: 'replace-signature-type',
      text: 'The server signs the handshake in a way that SPS does not accept. Give SPP a certificate with an RSA key of at least 2048 bits, signed with SHA-256 or better.',
      basis: 'inferred',
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      variant: 'signature-type',
    },
    ...newCertificate({ variant: 'signature-type' }),
    {
      id: 'offer-common-cipher',
      text: 'SPS and the server have no cipher suite in common. Have the server offer AES-GCM suites of TLS 1.2 or TLS 1.3.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      variant: 'no-cipher',
    },
    {
      id: 'use-known-name',
      text: 'The server does not know the name that SPS asks for. Enter a hostname that SPP’s certificate contains.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      variant: 'refused-name',
    },
    {
      id: 'bypass-name-refusal',
      text: 'If SPS already uses the hostname in SPP’s certificate, let SPS reach SPP without the proxy or load balancer that refuses the name.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      variant: 'refused-name',
    },
    {
      id: 'look-at-server-log',
      text: 'The server ended the handshake with an error of its own. Look in its log for that minute; a proxy or load balancer that cannot reach SPP can end it in this way.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      variant: 'server-error',
    },
    {
      id: 'compare-cipher-suites',
      text: 'The alert does not say why. Compare the cipher suites that the server offers with those of SPS: they may have none in common.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      variant: 'not-told',
    },
    {
      id: 'exempt-from-inspection',
      text: 'If the address is SPP’s, look for a device between SPS and SPP that decrypts TLS, and exempt the connection from SPS to SPP.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: null,
    text: 'Whether a wait helps here is not documented. After a name mismatch, where SPS gets no answer from SPP either, the vendor asks you to wait about five minutes.',
    basis: 'inferred',
    source: joinErrorsPage,
  },
  recognise: {
    saidBy: 'any-client',
    parts: [{ anyOf: [...handshakeFaults] }],
    mayAlsoBe: [
      {
        id: 'tls-too-old',
        reason: 'not-told',
        needs: 'Does a check of the address show that the server offers only TLS 1.0 or 1.1?',
      },
      {
        id: 'client-certificate-wanted',
        reason: 'not-told',
        needs: 'Does a check of the address show that the server asks for a client certificate?',
      },
    ],
  },
  examples: [
    {
      text: "SSLError(SSLError(1, '[SSL: DH_KEY_TOO_SMALL] dh key too small (_ssl.c:1131)'))",
      facts: { reason: 'weak-key-exchange' },
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: "SSLError(SSLError(1, '[SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED] unsafe legacy renegotiation disabled (_ssl.c:1007)'))",
      facts: { reason: 'old-renegotiation' },
      from: 'Python 3.10, OpenSSL 3',
    },
    {
      text: "SSLError(SSLError(1, '[SSL: WRONG_SIGNATURE_TYPE] wrong signature type (_ssl.c:1131)'))",
      facts: { reason: 'signature-type' },
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: "HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v4/Cluster/SessionModules (Caused by SSLError(SSLError(1, '[SSL: NO_CIPHERS_AVAILABLE] no ciphers available (_ssl.c:997)')))",
      facts: { reason: 'no-cipher', host: 'spp.example.org' },
      from: 'Python 3.10, urllib3 1.26',
    },
    {
      text: "SSLError(SSLError(1, '[SSL: TLSV1_UNRECOGNIZED_NAME] tlsv1 unrecognized name (_ssl.c:1000)'))",
      facts: { reason: 'refused-name' },
      from: 'Python 3.12, urllib3 2.2',
    },
    {
      text: "SSLError(SSLError(1, '[SSL: TLSV1_ALERT_INTERNAL_ERROR] tlsv1 alert internal error (_ssl.c:1131)'))",
      facts: { reason: 'server-error' },
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: "SSLError(SSLError(1, '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:1131)'))",
      facts: { reason: 'not-told' },
      from: 'Python 3.8, urllib3 1.26',
    },
  ],
});
