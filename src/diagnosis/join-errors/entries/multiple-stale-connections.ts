import { safeguardPs } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';
import { hardDelete, listing } from '../session-connections.ts';

export default defineJoinError({
  id: 'multiple-stale-connections',
  title: 'Several session connections match the name',
  symptom: {
    text: 'PowerShell does not remove a split session cluster, because more than one session cluster matches.',
    basis: 'documented',
    source: safeguardPs,
  },
  stopsAt: { outside: 'repair' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPs],
  why: [
    {
      id: 'several-match',
      text: 'More than one session connection on SPP has the hostname or address that you gave, so the command asks for an ID.',
      basis: 'documented',
      source: safeguardPs,
    },
    {
      id: 'connected-ones-match-too',
      text: 'Judging by its code, the command counts connected session connections as well.',
      basis: 'inferred',
      source: safeguardPs,
    },
  ],
  steps: [
    {
      ...listing,
      id: 'list-connections',
      text: 'List the connected and the disconnected session connections on SPP, and tell them apart by address, hostname and node ID.',
      basis: 'documented',
      source: safeguardPs,
    },
    {
      ...hardDelete,
      text: 'Permanently remove the disconnected connection that you mean, by its ID. Use only an ID that `Get-SafeguardSessionSplitCluster -AllFields` shows.',
      basis: 'inferred',
      source: safeguardPs,
    },
  ],
  wayBack: 'none',
  wait: {
    minutes: 0,
    text: 'No wait is needed: the command stopped before it removed anything.',
    basis: 'inferred',
    source: safeguardPs,
  },
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
