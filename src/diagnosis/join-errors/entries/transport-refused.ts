import {
  clusterManagement,
  joinErrorsPage,
  joiningGuide602,
  periodClients,
} from '../../sources/documents.ts';
import { checkAddress, compareAddress, waitWithoutAnswer } from '../common-steps.ts';
import { portClosedToSps } from '../path-before-join.ts';
import { defineJoinError } from '../define-join-error.ts';
import { connectionErrno } from '../signs/connection-errno.ts';

export default defineJoinError({
  id: 'transport-refused',
  title: 'SPP’s port refuses SPS',
  symptom: {
    text: 'SPS reports `Connection refused` for SPP’s address.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  fault: 'refused',
  mendedBy: 'another-address',
  basis: 'inferred',
  sources: [periodClients, joiningGuide602, clusterManagement, joinErrorsPage],
  why: [
    {
      id: 'port-closed-for-sps',
      text: 'SPS reached the address, but nothing listens on TCP port 443 there, or a firewall rejects the connection.',
      basis: 'inferred',
      source: periodClients,
    },
  ],
  steps: [
    checkAddress(
      'Check the address here. The check goes its own way through the network, which may differ from that of SPS.',
    ),
    compareAddress,
    {
      id: 'open-port-443',
      text: 'Allow HTTPS from SPS to SPP on TCP port 443.',
      basis: 'documented',
      source: joiningGuide602,
      who: 'network',
      safety: 'safe',
    },
  ],
  beforeJoin: [portClosedToSps],
  wayBack: 'cluster-management',
  wait: waitWithoutAnswer,
  recognise: {
    saidBy: 'any-client',
    parts: [
      {
        anyOf: [
          { phrase: '[Errno 111] Connection refused', reason: 'nothing-listens' },
          { phrase: '[Errno 61] Connection refused', reason: 'nothing-listens' },
          { phrase: '[WinError 10061]', reason: 'nothing-listens' },
          ...connectionErrno([111, 61, 10061], 'nothing-listens'),
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
