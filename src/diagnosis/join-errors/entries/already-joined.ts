import { joinErrorsPage, reversingTheJoin, safeguardPs, sppApi } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

/** The vendor’s heading of this error, and what its PowerShell module makes of it. */
const told = [
  { phrase: 'SPS is already joined to SPP', ends: true },
  { phrase: 'This SPS cluster is already joined, check the output of Get-SafeguardSessionCluster' },
] as const;

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
      id: 'spp-still-holds',
      text: 'SPP still holds a session connection with the node ID of this SPS, and takes none a second time.',
      basis: 'documented',
      source: joinErrorsPage,
    },
  ],
  steps: [
    {
      id: 'spp-list-session',
      text: 'On SPP list the session connections first, with the deleted ones too, and write down of the entry for this SPS: its ID, whether it is trusted, and whether only **includeDisconnected** shows it. In **Swagger** (`https://{host}/service/core/swagger`, **Authorize**): **Cluster > GET /v4/cluster/SessionModules**, once as it is and once with **includeDisconnected** set to `true`.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'connected-trusted-sps',
      text: 'If it is connected and trusted, this SPS is joined already: leave it, unless you mean to join it anew. A connection that is not trusted is what a join that broke off leaves behind.',
      basis: 'inferred',
      source: sppApi,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'connected-same-sps',
      text: 'If it is connected and the same SPS is to join again, disconnect it by its ID while no session runs through it (soft delete): SPP keeps its values for this SPS, and access request policies that point to it stay whole. In PowerShell: `Split-SafeguardSessionCluster -SessionMaster <ID>`. Then open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'only-disconnected-already',
      text: 'Only if it is disconnected already and its kept values still block the join, or the SPS shall not come back, delete it for good (hard delete). In PowerShell: `Remove-SafeguardSessionSplitCluster -SessionMaster <ID>`. In Swagger one more DELETE of a connection that only **includeDisconnected** shows does the same (inferred), so look at the list before each DELETE.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'cannot-be-undone',
    },
  ],
  wayBack: 'cluster-management',
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
        question: 'Does the message end with `[ NodeId ]`, and is the connection still listed on SPP?',
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
