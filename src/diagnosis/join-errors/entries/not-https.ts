import { periodClients } from '../../sources/documents.ts';
import { badHandshakes } from '../signs/bad-handshakes.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'not-https',
  title: 'The port does not speak HTTPS',
  symptom: {
    text: 'SPS reports a wrong version number of SSL.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  inBrowser: { moves: [2] },
  causedBy: ['not-https'],
  basis: 'inferred',
  sources: [periodClients],
  why: [
    {
      id: 'address-answers-but',
      text: 'The address answers, but not with TLS: it is not an SPP, or something between SPS and SPP answers in its place.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    {
      id: 'check-address-here',
      text: 'Check the address here, and compare it with SPP’s own page.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'address-right-look',
      text: 'If the address is right, look for a proxy or load balancer between SPS and SPP, and let SPS reach SPP directly.',
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
          { phrase: '[SSL: WRONG_VERSION_NUMBER] wrong version number', reason: 'not-tls' },
          { phrase: '[SSL: UNKNOWN_PROTOCOL] unknown protocol', reason: 'not-tls' },
          { phrase: '[SSL: HTTP_REQUEST] http request', reason: 'not-tls' },
          { phrase: '[SSL: RECORD_LAYER_FAILURE] record layer failure', reason: 'not-tls' },
          { phrase: '[SSL] record layer failure', reason: 'not-tls' },
          { phrase: '[SSL: PACKET_LENGTH_TOO_LONG] packet length too long', reason: 'not-tls' },
          { phrase: '_ssl.c:{number}: error:140770FC:SSL routines', reason: 'not-tls' },
          { phrase: '_ssl.c:{number}: error:1408F10B:SSL routines', reason: 'not-tls' },
          ...badHandshakes(
            [
              'wrong version number',
              'unknown protocol',
              'http request',
              'record layer failure',
              'packet length too long',
            ],
            'not-tls',
          ),
        ],
      },
    ],
  },
  examples: [
    {
      text: "SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1131)'))",
      facts: { reason: 'not-tls' },
      from: 'Python 3.8, urllib3 1.26',
    },
  ],
});
