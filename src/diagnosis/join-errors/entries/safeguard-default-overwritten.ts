import { joiningGuide, joiningGuide602 } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'safeguard-default-overwritten',
  title: 'Your policies named safeguard_default were overwritten',
  symptom: {
    text: 'After the join, policies of your own with `safeguard_default` in their names have lost their settings.',
    basis: 'documented',
    source: joiningGuide,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [joiningGuide, joiningGuide602],
  why: [
    {
      id: 'join-makes-policies',
      text: 'The join makes policies of that name on SPS, and writes over what is there.',
      basis: 'documented',
      source: joiningGuide,
    },
  ],
  steps: [
    {
      id: 'before-join-give',
      text: 'Before a join, give such policies other names.',
      basis: 'documented',
      source: joiningGuide,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'after-make-them',
      text: 'After it, make them anew under another name, from a backup of the configuration if there is one.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  examples: [],
});
