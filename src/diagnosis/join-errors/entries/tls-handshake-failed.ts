import { hardenedTls, periodClients } from '../../sources/documents.ts';
import { handshakeFaults } from '../signs/handshake-faults.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'tls-handshake-failed',
  title: 'SPS and the server cannot agree on TLS',
  symptom: {
    text: 'SPS reports an `SSLError` that speaks of keys, ciphers, signatures or an alert, and of no certificate.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  basis: 'inferred',
  sources: [periodClients, hardenedTls],
  why: [
    {
      id: 'address-reached-tls',
      text: 'The address was reached and TLS began, but one side refused what the other offered. SPP’s own interface was not reached.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    {
      id: 'check-address-here',
      text: 'Check the address here: the check shows which version and cipher suite it agrees on, and whether it is SPP that answers.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'servers-diffie-hellman',
      text: 'The server’s Diffie-Hellman group is too short for SPS. Have whatever answers there offer ECDHE, or a group of at least 2048 bits.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'weak-key-exchange',
    },
    {
      id: 'answers-knows-only',
      text: 'What answers knows only the old renegotiation, from before RFC 5746. That is most often an old device between SPS and SPP that opens TLS: bring it up to date, or let SPS reach SPP directly.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'old-renegotiation',
    },
    {
      id: 'server-signs-handshake',
      text: 'The server signs the handshake in a way that SPS does not accept. Give SPP a certificate with an RSA key of 2048 bits or more, signed with SHA-256 or better.',
      basis: 'inferred',
      source: hardenedTls,
      who: 'certificates',
      safety: 'safe',
      when: 'signature-type',
    },
    {
      id: 'sps-server-have',
      text: 'SPS and the server have no cipher suite in common. Have whatever answers there offer suites of TLS 1.2 or 1.3 with AES-GCM.',
      basis: 'inferred',
      source: hardenedTls,
      who: 'network',
      safety: 'safe',
      when: 'no-cipher',
    },
    {
      id: 'server-does-know',
      text: 'The server does not know the name that SPS asks it for. Enter the hostname that SPP’s certificate holds, or let SPS reach SPP without the proxy or load balancer that refuses the name.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'refused-name',
    },
    {
      id: 'server-ended-handshake',
      text: 'The server ended the handshake with an error of its own. Look in its log for that minute: a proxy or a load balancer does so when it cannot reach SPP.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'server-error',
    },
    {
      id: 'alert-does-say',
      text: 'The alert does not say why. Most often the two have no cipher suite in common; the check shows what the server offers.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-told',
    },
    {
      id: 'spps-address-look',
      text: 'If it is SPP’s address, look for a device between SPS and SPP that opens TLS, and let SPS reach SPP directly.',
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
