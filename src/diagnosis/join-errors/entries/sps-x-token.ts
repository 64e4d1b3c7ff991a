import { safeguardPs } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'sps-x-token',
  title: 'SPS refuses a script for want of X-Token',
  symptom: {
    text: 'A script that joins over REST is refused by SPS 7.5 or newer at its first change.',
    basis: 'documented',
    source: safeguardPs,
  },
  stopsAt: { outside: 'api-join' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPs],
  why: [
    {
      id: '7-5-sps',
      text: 'From 7.5 on SPS wants the header `X-Token` on every change from a client that looks like a browser.',
      basis: 'documented',
      source: safeguardPs,
    },
  ],
  steps: [
    {
      id: 'bring-safeguard-ps',
      text: 'Bring safeguard-ps up to date.',
      basis: 'documented',
      source: safeguardPs,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'script-own-send',
      text: 'In a script of your own send `X-Token` with the value from `user/info`, or a `User-Agent` that is no browser’s.',
      basis: 'documented',
      source: safeguardPs,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  examples: [],
});
