import { hardenedTls, periodClients } from '../../sources/documents.ts';
import { badHandshakes } from '../signs/bad-handshakes.ts';
import { defineJoinError } from '../define-join-error.ts';

const told = [
  { phrase: '[SSL: TLSV1_ALERT_PROTOCOL_VERSION]' },
  { phrase: '[SSL: UNSUPPORTED_PROTOCOL]' },
  { phrase: '[SSL: VERSION_TOO_LOW]' },
  { phrase: '[SSL: WRONG_SSL_VERSION]' },
  { phrase: '[SSL: NO_PROTOCOLS_AVAILABLE]' },
  { phrase: '_ssl.c:{number}: error:1407742E:SSL routines' },
  { phrase: '_ssl.c:{number}: error:14077102:SSL routines' },
  ...badHandshakes([
    'tlsv1 alert protocol version',
    'unsupported protocol',
    'version too low',
    'wrong ssl version',
    'no protocols available',
  ]),
] as const;

export default defineJoinError({
  id: 'tls-too-old',
  title: 'The server offers only TLS that SPS refuses',
  symptom: {
    text: 'SPS reports an alert about the protocol version.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  inBrowser: { moves: [2] },
  causedBy: ['tls-too-old'],
  basis: 'inferred',
  sources: [periodClients, hardenedTls],
  why: [
    {
      id: 'sps-server-have',
      text: 'SPS and the server have no version of TLS in common. An SPP offers TLS 1.2.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    {
      id: 'check-address-here',
      text: 'Check the address here: it may lead to another server, as an SPP offers TLS 1.2.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'spps-address-look',
      text: 'If it is SPP’s address, look for a device between SPS and SPP that opens TLS, and let SPS reach SPP directly.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    saidBy: 'any-client',
    parts: [{ anyOf: told }],
  },
  examples: [
    {
      text: "SSLError(SSLError(1, '[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version (_ssl.c:1131)'))",
      from: 'Python 3.8, urllib3 1.26',
    },
    {
      text: "SSLError(SSLError(1, '[SSL: UNSUPPORTED_PROTOCOL] unsupported protocol (_ssl.c:1131)'))",
      from: 'Python 3.8, urllib3 1.26',
    },
  ],
});
