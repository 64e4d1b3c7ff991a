import { clusterPage, reversingTheJoin, safeguardPs, sppApi } from '../../sources/documents.ts';
import { decideByList } from '../session-connections.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'stale-connection',
  title: 'A deleted connection on SPP blocks the join',
  symptom: {
    text: 'Joining the same SPS again fails, although its connection was deleted on SPP.',
    basis: 'documented',
    source: reversingTheJoin,
  },
  stopsAt: { moves: [4] },
  causedBy: [],
  basis: 'documented',
  sources: [reversingTheJoin, clusterPage, safeguardPs, sppApi],
  why: [
    {
      id: 'values-kept',
      text: 'SPP keeps the values of a deleted connection, and these can prevent an SPS from linking again.',
      basis: 'documented',
      source: reversingTheJoin,
    },
    {
      id: 'code-not-named',
      text: 'SPP probably answers with `60657` in this case. The guide names no code.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'read-reversing-section',
      text: 'See **Reversing the SPP to SPS join** in the Safeguard Administration Guide.',
      basis: 'documented',
      source: reversingTheJoin,
      who: 'spp-admin',
      safety: 'safe',
    },
  ],
  decision: decideByList(),
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: the kept values block the join until they are removed.',
    basis: 'inferred',
    source: reversingTheJoin,
  },
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
        question: 'node-id',
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
