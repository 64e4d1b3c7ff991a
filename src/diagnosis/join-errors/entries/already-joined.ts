import {
  clusterPage,
  joinErrorsPage,
  reversingTheJoin,
  safeguardPs,
  sppApi,
} from '../../sources/documents.ts';
import { decideByList } from '../session-connections.ts';
import { defineJoinError } from '../define-join-error.ts';

/** The vendor’s heading of this error, and what its PowerShell module makes of it. */
const told = [
  { phrase: 'SPS is already joined to SPP', ends: true },
  { phrase: 'This SPS cluster is already joined, check the output of Get-SafeguardSessionCluster' },
] as const;

export default defineJoinError({
  id: 'already-joined',
  title: 'SPP already knows this SPS',
  vendorTitle: { join: 'SPS is already joined to SPP' },
  symptom: {
    text: 'SPS reports that a value of the session connection is missing, invalid, or non-unique, with `[ NodeId ]`.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4] },
  causedBy: [],
  basis: 'documented',
  sources: [joinErrorsPage, reversingTheJoin, clusterPage, safeguardPs, sppApi],
  why: [
    {
      id: 'node-id-taken',
      text: 'SPP already has a session connection with the node ID of this SPS, and a node ID must be unique.',
      basis: 'documented',
      source: joinErrorsPage,
    },
  ],
  steps: [
    {
      id: 'read-reversing-section',
      text: 'See **Reversing the SPP to SPS join** in the Safeguard Administration Guide.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'spp-admin',
      safety: 'safe',
    },
  ],
  decision: decideByList(),
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: a connection that SPP already holds blocks the join, not an unfinished request.',
    basis: 'inferred',
  },
  recognise: {
    parts: [
      {
        anyOf: [
          { code: 60657 },
          { phrase: 'The session connection has a missing, invalid, or non-unique value' },
          ...told,
        ],
      },
      {
        anyOf: [
          { phrase: '[ NodeId ]' },
          // A wiki takes the brackets for a link.
          { phrase: 'non-unique value NodeId' },
          ...told,
        ],
        question: 'node-id',
        answer: 'The message ends with `[ NodeId ]`, or the connection is listed on SPP',
        contradictedBy: [{ phrase: 'non-unique value [ {any} ]' }],
      },
    ],
  },
  examples: [
    {
      text: `Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)

    The session connection has a missing, invalid, or non-unique
    value [ NodeId ].

           Code: 60657
           URL: https://192.0.2.123/service/core/v3/Cluster/SessionModules
           Status: 400`,
      facts: {
        host: '192.0.2.123',
        url: 'https://192.0.2.123/service/core/v3/Cluster/SessionModules',
        apiVersion: 3,
        code: 60657,
        status: 400,
      },
      from: 'the manual',
    },
    {
      text: 'This SPS cluster is already joined, check the output of Get-SafeguardSessionCluster.',
      from: 'safeguard-ps',
    },
    { text: 'SPS is already joined to SPP', from: 'the manual, its heading' },
  ],
});
