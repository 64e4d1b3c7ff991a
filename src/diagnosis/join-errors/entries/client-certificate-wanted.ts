import { periodClients } from '../../sources/documents.ts';
import { badHandshakes } from '../signs/bad-handshakes.ts';
import { defineJoinError } from '../define-join-error.ts';

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
  title: 'The server wants a client certificate',
  symptom: {
    text: 'SPS reports that a certificate is required, or that the handshake failed.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  inBrowser: { moves: [2] },
  causedBy: ['client-certificate-wanted'],
  basis: 'inferred',
  sources: [periodClients],
  why: [
    {
      id: 'server-lets-nobody',
      text: 'The server lets nobody in without a certificate of the caller. SPP asks for none on port 443 at the join.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'check-address-here',
      text: 'Check the address here: it may lead to another server, or to a proxy in front of SPP.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'proxy-stands-front',
      text: 'If a proxy stands in front of SPP, let SPS reach SPP directly.',
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
      text: "SSLError(SSLError(1, '[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert certificate required (_ssl.c:2635)'))",
      from: 'Python 3.11, urllib3 2.2',
    },
  ],
});
