import { safeguardPs } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'session-connection-not-found',
  title: 'PowerShell finds no session connection of that name',
  symptom: {
    text: 'PowerShell will not split or remove a session cluster: it is not found, maybe split already, maybe not split yet.',
    basis: 'documented',
    source: safeguardPs,
  },
  stopsAt: { outside: 'repair' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPs],
  why: [
    {
      id: 'nothing-fitted-asked',
      text: 'Nothing fitted what was asked for. `Split-…` looks among connected session clusters, `Remove-…` among disconnected ones.',
      basis: 'documented',
      source: safeguardPs,
    },
    {
      id: 'name-spelt-differently',
      text: 'A name that is spelt differently and a connection that is gone for good give the same message.',
      basis: 'inferred',
      source: safeguardPs,
    },
  ],
  steps: [
    {
      id: 'list-disconnected-ones',
      text: 'List the disconnected ones: `Get-SafeguardSessionSplitCluster -AllFields`. If it is there, it was split before and needs no second split.',
      basis: 'documented',
      source: safeguardPs,
      who: 'spp-admin',
      safety: 'safe',
      when: 'maybe-split',
    },
    {
      id: 'list-connected-ones',
      text: 'List the connected ones: `Get-SafeguardSessionCluster -AllFields`. If it is there, it has to be split before it can be removed.',
      basis: 'documented',
      source: safeguardPs,
      who: 'spp-admin',
      safety: 'safe',
      when: 'maybe-not-split',
    },
    {
      id: 'list-both-kinds',
      text: 'List both kinds: `Get-SafeguardSessionCluster -AllFields` and `Get-SafeguardSessionSplitCluster -AllFields`.',
      basis: 'documented',
      source: safeguardPs,
      who: 'spp-admin',
      safety: 'safe',
      when: 'not-known',
    },
    {
      id: 'one-lists-shows',
      text: 'If one of the lists shows it, run the command again with its ID instead of its name.',
      basis: 'documented',
      source: safeguardPs,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'neither-list-shows',
      text: 'If neither list shows it, SPP holds nothing of this SPS: open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
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
