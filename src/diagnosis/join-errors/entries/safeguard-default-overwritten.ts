import { joiningGuide } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'safeguard-default-overwritten',
  title: 'Your policies named safeguard_default were overwritten',
  symptom: {
    text: 'After the join, policies of your own with `safeguard_default` in their names have other settings.',
    basis: 'inferred',
    source: joiningGuide,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [joiningGuide],
  why: [
    {
      id: 'join-creates-policies',
      text: 'The join creates policies and plugins on SPS, usually with `safeguard_default` in their names, and overwrites policies that already have such names.',
      basis: 'documented',
      source: joiningGuide,
    },
  ],
  steps: [
    {
      id: 'find-old-settings',
      text: 'Find the old settings in a backup of the SPS configuration from before the join.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'create-under-another-name',
      text: 'Create the policies again under names without `safeguard_default`.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'rename-before-next-join',
      text: 'Before any other join, make sure that no policy of your own has `safeguard_default` in its name.',
      basis: 'documented',
      source: joiningGuide,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  wait: { minutes: 0, text: 'No wait is needed: no join is unfinished.', basis: 'inferred' },
  examples: [],
});
