import { upgradeNote602 } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'sps-602-upgrade',
  title: 'A joined SPS was upgraded to 6.0.2',
  symptom: {
    text: 'Errors appear after a joined SPS was upgraded to 6.0.2.',
    basis: 'documented',
    source: upgradeNote602,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [upgradeNote602],
  why: [
    {
      id: 'version-6-0',
      text: 'Version 6.0.2 has a known fault with a join made before.',
      basis: 'documented',
      source: upgradeNote602,
    },
  ],
  steps: [
    {
      id: 'do-upgrade-joined',
      text: 'Do not upgrade a joined SPS to 6.0.2; go to 6.0.3 or later, where the fault is mended.',
      basis: 'documented',
      source: upgradeNote602,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  examples: [],
});
