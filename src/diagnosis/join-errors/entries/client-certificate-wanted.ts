import { clusterManagement, joinErrorsPage, periodClients } from '../../sources/documents.ts';
import { checkAddress, compareAddress, waitWithoutAnswer } from '../common-steps.ts';
import { defineJoinError } from '../define-join-error.ts';
import { badHandshakes } from '../signs/bad-handshakes.ts';

const told = [
  { phrase: '[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED]' },
  { phrase: 'tlsv13 alert certificate required (_ssl.c' },
  { phrase: '[SSL: SSLV3_ALERT_BAD_CERTIFICATE]' },
  { phrase: '[SSL: TLSV1_ALERT_UNKNOWN_CA]' },
  ...badHandshakes([
    'tlsv13 alert certificate required',
    'sslv3 alert bad certificate',
    'ssl/tls alert bad certificate',
    'tlsv1 alert unknown ca',
  ]),
] as const;

export default defineJoinError({
  id: 'client-certificate-wanted',
  title: 'The server asks for a client certificate',
  symptom: {
    text: 'SPS reports that the server requires a certificate, or does not accept the one that it was given.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  inBrowser: { moves: [2] },
  causedBy: ['client-certificate-wanted'],
  fault: 'client-certificate',
  basis: 'inferred',
  sources: [periodClients, clusterManagement, joinErrorsPage],
  why: [
    {
      id: 'only-with-certificate',
      text: 'The server lets no client in without a certificate of the client’s own.',
      basis: 'inferred',
      source: periodClients,
    },
    {
      id: 'spp-asks-for-none',
      text: 'SPP asks for none when it is joined, so something else probably answers.',
      basis: 'inferred',
    },
  ],
  steps: [
    checkAddress('Check the address here: it may lead to another server, or to a proxy in front of SPP.'),
    compareAddress,
    {
      id: 'bypass-proxy',
      text: 'If a proxy is in front of SPP, let SPS and your browser reach SPP without it.',
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
      text: "SSLError(SSLError(1, '[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert certificate required (_ssl.c:2635)'))",
      from: 'Python 3.11, urllib3 2.2',
    },
  ],
});
