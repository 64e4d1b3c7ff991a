import { clusterManagement, joinErrorsPage, periodClients } from '../../sources/documents.ts';
import { checkAddress, compareAddress, waitWithoutAnswer } from '../common-steps.ts';
import { defineJoinError } from '../define-join-error.ts';
import { badHandshakes } from '../signs/bad-handshakes.ts';

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
  title: 'The server offers only old versions of TLS',
  symptom: {
    text: 'SPS reports an unsupported TLS version, or an alert about the protocol version.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  inBrowser: { moves: [2] },
  causedBy: ['tls-too-old'],
  fault: 'old-tls',
  basis: 'inferred',
  sources: [periodClients, clusterManagement, joinErrorsPage],
  why: [
    {
      id: 'no-common-version',
      text: 'The two sides have no version of TLS in common. An SPP offers TLS 1.2, so something else probably answers.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    checkAddress(
      'Check the address here: the check shows which version of TLS is offered, and whether SPP answers.',
    ),
    compareAddress,
    {
      id: 'bypass-old-device',
      text: 'If the address is SPP’s, look for a device in front of SPP that decrypts TLS, and let SPS and your browser reach SPP without it.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: waitWithoutAnswer,
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
