import { joiningGuide602, periodClients } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';
import { noConnection } from '../signs/no-connection.ts';

export default defineJoinError({
  id: 'transport-refused',
  title: 'SPS is refused at SPP’s port',
  symptom: {
    text: 'SPS reports `Connection refused` for SPP’s address.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  basis: 'inferred',
  sources: [periodClients, joiningGuide602],
  why: [
    {
      id: 'address-answers-sps',
      text: 'The address answers SPS, but nothing listens on its port 443, or a firewall turns SPS away.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    {
      id: 'check-address-here',
      text: 'Check the address here, and compare it with SPP’s own page. What the check sees is the way from its own place, not from SPS.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'open-way-sps',
      text: 'Open the way from SPS to SPP, tcp 443.',
      basis: 'documented',
      source: joiningGuide602,
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
          { phrase: '[Errno 111] Connection refused', reason: 'nothing-listens' },
          { phrase: '[Errno 61] Connection refused', reason: 'nothing-listens' },
          { phrase: '[WinError 10061]', reason: 'nothing-listens' },
          ...noConnection([111, 61, 10061], 'nothing-listens'),
          { phrase: 'ConnectionRefusedError(111,', reason: 'nothing-listens' },
          { phrase: "Connection aborted.', error(111,", reason: 'nothing-listens' },
        ],
      },
    ],
  },
  examples: [
    {
      text: 'Failed to establish a new connection: [Errno 111] Connection refused',
      facts: { reason: 'nothing-listens' },
      from: 'urllib3, all periods',
    },
    {
      text: "ConnectionError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by NewConnectionError('<urllib3.connection.VerifiedHTTPSConnection object at 0x7f2f5c0b1d30>: Failed to establish a new connection: [Errno 111] Connection refused',))",
      facts: { host: 'spp.example.org', port: 443, apiVersion: 3, reason: 'nothing-listens' },
      from: 'Python 3.6, urllib3 1.22',
    },
  ],
});
