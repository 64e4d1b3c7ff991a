import { clusterPage, reversingTheJoin, safeguardPs, sppApi } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';
import { decideByList, hardDelete } from '../session-connections.ts';

export default defineJoinError({
  id: 'session-connection-not-found',
  title: 'PowerShell found no matching session connection',
  symptom: {
    text: 'PowerShell does not split or remove a session cluster: `not found, maybe previously split?` or `not found, maybe not split?`',
    basis: 'documented',
    source: safeguardPs,
  },
  stopsAt: { outside: 'repair' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPs, reversingTheJoin, clusterPage, sppApi],
  why: [
    {
      id: 'split-searches-connected',
      text: 'With `maybe previously split?`, the split command found no match among the connected session connections.',
      basis: 'documented',
      source: safeguardPs,
    },
    {
      id: 'remove-searches-split',
      text: 'With `maybe not split?`, the remove command found no match among the session connections that it may remove.',
      basis: 'documented',
      source: safeguardPs,
    },
    {
      id: 'spelling-looks-the-same',
      text: 'A misspelled name and a connection that no longer exists lead to the same message.',
      basis: 'inferred',
      source: safeguardPs,
    },
  ],
  steps: [
    {
      id: 'give-id',
      text: 'Give the command the ID of the session connection instead of its name or address.',
      basis: 'documented',
      source: safeguardPs,
      who: 'spp-admin',
      safety: 'safe',
    },
  ],
  decision: decideByList({
    disconnectedOnly: [
      {
        id: 'leave-split',
        text: 'Do not split the connection a second time: it is disconnected already, and the same SPS can reuse its values when it links again.',
        basis: 'inferred',
        source: reversingTheJoin,
        who: 'spp-admin',
        safety: 'safe',
      },
      {
        ...hardDelete,
        text: 'Only if this SPS will not link again, or the kept values prevent it from linking, permanently remove the disconnected connection by its ID (hard delete).',
      },
    ],
    inNoList: [
      {
        id: 'nothing-to-delete',
        text: 'There is nothing to split or remove: this SPP holds no connection of this SPS.',
        basis: 'inferred',
        source: sppApi,
        who: 'spp-admin',
        safety: 'safe',
      },
    ],
  }),
  wayBack: 'none',
  wait: {
    minutes: 0,
    text: 'No wait is needed: the command stopped before it changed anything.',
    basis: 'inferred',
    source: safeguardPs,
  },
  recognise: {
    about: 'anything',
    parts: [
      {
        anyOf: [
          { phrase: 'not found, maybe previously split?', reason: 'maybe-split' },
          { phrase: 'maybe previously split? Use Get-SafeguardSessionSplitCluster', reason: 'maybe-split' },
          { phrase: 'not found, maybe not split?', reason: 'maybe-not-split' },
          { phrase: 'maybe not split? Use Get-SafeguardSessionSplitCluster', reason: 'maybe-not-split' },
        ],
      },
    ],
  },
  examples: [
    {
      text: "Session cluster '' not found, maybe previously split? Use Get-SafeguardSessionSplitCluster",
      facts: { reason: 'maybe-split' },
      from: 'safeguard-ps',
    },
    {
      text: "Session cluster '' not found, maybe not split? Use Get-SafeguardSessionSplitCluster",
      facts: { reason: 'maybe-not-split' },
      from: 'safeguard-ps',
    },
  ],
});
