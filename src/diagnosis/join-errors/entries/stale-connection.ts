import { reversingTheJoin, safeguardPs, safeguardPsSplit } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'stale-connection',
  title: 'A deleted connection on SPP blocks the join',
  symptom: {
    text: 'Joining the same SPS again fails, although SPP no longer lists its connection.',
    basis: 'documented',
    source: reversingTheJoin,
  },
  stopsAt: { moves: [4] },
  causedBy: [],
  basis: 'documented',
  sources: [reversingTheJoin, safeguardPs, safeguardPsSplit],
  why: [
    {
      id: 'connection-deleted-once',
      text: 'A connection that was deleted once keeps its values on SPP, and these can keep the SPS from joining again.',
      basis: 'documented',
      source: reversingTheJoin,
    },
    {
      id: 'spp-answers-60657',
      text: 'That SPP answers with `60657` in this case is our conclusion; the document names no code.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'spp-list-deleted',
      text: 'On SPP list the deleted connections too, and note the ID: in **Swagger** (`https://{host}/service/core/swagger`, **Authorize**) **Cluster > GET /v4/cluster/SessionModules** with **includeDisconnected** set to `true`, in PowerShell `Get-SafeguardSessionSplitCluster -AllFields`.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'delete-one-connection',
      text: 'Delete that one connection for good, by its ID: `Remove-SafeguardSessionSplitCluster -SessionMaster <ID>`.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'cannot-be-undone',
    },
    {
      id: 'swagger-same-delete',
      text: 'In Swagger the same is **DELETE /v4/cluster/SessionModules** with that ID once more.',
      basis: 'inferred',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'cannot-be-undone',
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
    parts: [
      {
        anyOf: [
          { code: 60657 },
          { phrase: 'The session connection has a missing, invalid, or non-unique value' },
        ],
      },
      {
        anyOf: [{ phrase: 'includeDisconnected' }, { phrase: 'Get-SafeguardSessionSplitCluster' }],
        question:
          'Is the connection of this SPS no longer listed on SPP, and does the message not end with `[ NodeId ]`?',
        answer: 'The message does not end with `[ NodeId ]`, and SPP lists no connection of this SPS',
        contradictedBy: [
          { phrase: '[ NodeId ]' },
          { phrase: 'non-unique value NodeId' },
          { phrase: 'non-unique value [ {any} ]' },
        ],
      },
    ],
  },
  examples: [
    {
      text: 'GET /service/core/v4/Cluster/SessionModules?includeDisconnected=true lists it\n{"Code":60657,"Message":"The session connection has a missing, invalid, or non-unique value.","InnerError":null}',
      facts: { code: 60657 },
      from: 'SPP API description, and the steps of the SPP guide',
    },
  ],
});
