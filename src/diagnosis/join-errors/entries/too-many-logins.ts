import { safeguardDotNet } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'too-many-logins',
  title: 'SPP slows down this user’s sign-ins',
  symptom: {
    text: 'SPP’s sign-in says that there have been too many authentication requests for this user.',
    basis: 'documented',
    source: safeguardDotNet,
  },
  stopsAt: { moves: [3] },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardDotNet],
  why: [
    {
      id: 'after-many-tries',
      text: 'After many tries in a row SPP refuses this user for several minutes, whatever the password.',
      basis: 'documented',
      source: safeguardDotNet,
    },
  ],
  steps: [
    {
      id: 'stop-trying-several',
      text: 'Stop trying for several minutes; each new try may start the time again.',
      basis: 'inferred',
      source: safeguardDotNet,
      who: 'sps-admin',
      safety: 'waits',
    },
    {
      id: 'make-sure-script',
      text: 'Make sure that no script signs in as the same user meanwhile, and check the password before the next try.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'open-basic-settings',
      text: 'Then open **Basic Settings > Cluster management** on SPS and start the join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    about: 'anything',
    parts: [
      { anyOf: [{ phrase: 'There have been too many authentication requests for this user', ends: true }] },
    ],
  },
  examples: [
    { text: 'There have been too many authentication requests for this user', from: 'SafeguardDotNet' },
  ],
});
