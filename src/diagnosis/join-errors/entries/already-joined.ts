import {
  joinErrorsPage,
  linkGuidance,
  reversingTheJoin,
  safeguardPs,
  sppApi,
} from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'already-joined',
  title: 'SPP already knows this SPS',
  symptom: {
    text: 'You signed in on SPP, and then SPS reports a value that is missing or not unique, with `[ NodeId ]`.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4] },
  causedBy: [],
  basis: 'documented',
  sources: [joinErrorsPage, reversingTheJoin, safeguardPs, sppApi],
  why: [
    {
      text: 'SPP still holds a session connection with the node ID of this SPS, and takes none a second time.',
      basis: 'documented',
      source: joinErrorsPage,
    },
  ],
  steps: [
    {
      text: 'On SPP list the session connections first, with the deleted ones too, and note the ID of the one that is this SPS. In **Swagger** (`https://{host}/service/core/swagger`, **Authorize**): **Cluster > GET /v4/cluster/SessionModules**, with **includeDisconnected** set to `true`.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      text: 'If that connection is alive and wanted, leave it: this SPS is joined, and nothing is left to do.',
      basis: 'inferred',
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      text: 'To join the same SPS again, delete the connection once, by its ID (soft delete): SPP keeps its values for this SPS, and access request policies that point to it stay whole. In PowerShell: `Split-SafeguardSessionCluster -SessionMaster <ID>`.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      text: 'Only if the kept values still block the join, or the SPS shall not come back, delete the connection for good (hard delete). In PowerShell: `Remove-SafeguardSessionSplitCluster -SessionMaster <ID>`.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'cannot-be-undone',
    },
    {
      text: 'In Swagger a hard delete is the same DELETE a second time, with the ID that the list with **includeDisconnected** shows.',
      basis: 'inferred',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'cannot-be-undone',
    },
    {
      text: 'Link the primary SPP with the Central Management node of the SPS cluster; other nodes come with it.',
      basis: 'documented',
      source: linkGuidance,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    parts: [
      {
        anyOf: [
          { code: 60657 },
          { phrase: 'The session connection has a missing, invalid, or non-unique value' },
          { phrase: 'This SPS cluster is already joined, check the output of Get-SafeguardSessionCluster' },
        ],
      },
      {
        anyOf: [
          { phrase: '[ NodeId ]' },
          { phrase: 'This SPS cluster is already joined, check the output of Get-SafeguardSessionCluster' },
        ],
        question: 'Does the message end with `[ NodeId ]`, and is the connection still listed on SPP?',
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
  ],
});
