import { clusterManagement, joinErrorsPage, periodClients } from '../../sources/documents.ts';
import { checkAddress, compareAddress, waitWithoutAnswer } from '../common-steps.ts';
import { defineJoinError } from '../define-join-error.ts';
import { badHandshakes } from '../signs/bad-handshakes.ts';

export default defineJoinError({
  id: 'not-https',
  title: 'The port does not answer with HTTPS',
  symptom: {
    text: 'SPS reports a wrong SSL version number, or a record that is not TLS.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  inBrowser: { moves: [2] },
  causedBy: ['not-https'],
  fault: 'not-tls',
  mendedBy: 'another-address',
  basis: 'inferred',
  sources: [periodClients, clusterManagement, joinErrorsPage],
  why: [
    {
      id: 'answer-is-not-tls',
      text: 'Something answers at the address, but not with TLS. It is not SPP, or something in front of SPP answers in its place.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    checkAddress('Check the address here: the check shows what answers on TCP port 443.'),
    compareAddress,
    {
      id: 'bypass-proxy',
      text: 'If the address is SPP’s, look for a proxy or load balancer in front of SPP, and let SPS and your browser reach SPP without it.',
      basis: 'inferred',
      who: 'network',
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
