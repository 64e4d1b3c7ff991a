import { safeguardPs, safeguardPsSplit } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'multiple-stale-connections',
  title: 'Several deleted connections fit the name',
  symptom: {
    text: 'PowerShell will not remove a split session cluster, because more than one fits the name.',
    basis: 'documented',
    source: safeguardPs,
  },
  stopsAt: { outside: 'repair' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPs, safeguardPsSplit],
  why: [
    {
      id: 'spp-holds-more',
      text: 'SPP holds more than one connection of that name, and the command does not guess which one you mean.',
      basis: 'documented',
      source: safeguardPs,
    },
  ],
  steps: [
    {
      id: 'list-them-get',
      text: 'List them with `Get-SafeguardSessionSplitCluster -AllFields`, and tell them apart by address and node.',
      basis: 'documented',
      source: safeguardPs,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'bring-safeguard-ps',
      text: 'Bring safeguard-ps up to date: before the end of January 2026 it removed the first one that fitted.',
      basis: 'documented',
      source: safeguardPsSplit,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'run-command-again',
      text: 'Run the command again with the ID of the one you mean.',
      basis: 'documented',
      source: safeguardPs,
      who: 'spp-admin',
      safety: 'cannot-be-undone',
    },
  ],
  wayBack: 'none',
  recognise: {
    about: 'anything',
    parts: [
      {
        anyOf: [{ phrase: 'Multiple session clusters found matching' }],
      },
    ],
  },
  examples: [
    { text: "Multiple session clusters found matching 'sps1'.  Please specify by ID.", from: 'safeguard-ps' },
  ],
});
