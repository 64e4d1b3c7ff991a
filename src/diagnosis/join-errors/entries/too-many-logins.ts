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
      id: 'several-in-quick-succession',
      text: 'Several sign-ins of one user in quick succession make SPP refuse that user for several minutes.',
      basis: 'documented',
      source: safeguardDotNet,
    },
  ],
  steps: [
    {
      id: 'stop-signing-in',
      text: 'Do not sign in as this user for several minutes. Another attempt may start the time again.',
      basis: 'inferred',
      source: safeguardDotNet,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'stop-scripts',
      text: 'Make sure that no script signs in as the same user meanwhile.',
      basis: 'inferred',
      source: safeguardDotNet,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'join-again',
      text: 'When several minutes have passed, press **Join** and sign in once.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: null,
    text: 'SPP refuses this user for several minutes; an exact time is not documented.',
    basis: 'inferred',
    source: safeguardDotNet,
    meanwhile: 'Do not sign in as this user, and let no script do so.',
  },
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
