import { upgradeNote602, usingSpsWithSpp } from '../../sources/documents.ts';
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
  sources: [upgradeNote602, usingSpsWithSpp],
  why: [
    {
      id: 'known-fault',
      text: 'A joined SPS should not be upgraded to 6.0.2: this leads to errors, which 6.0.3 fixes.',
      basis: 'documented',
      source: upgradeNote602,
    },
  ],
  steps: [
    {
      id: 'look-at-version',
      text: 'Look at the version of SPS: this applies to 6.0.2 only.',
      basis: 'inferred',
      source: upgradeNote602,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'upgrade-sps',
      text: 'Upgrade SPS to 6.0.3 or later.',
      basis: 'documented',
      source: upgradeNote602,
      who: 'sps-admin',
      safety: 'cannot-be-undone',
      breaks: 'SPS restarts during the upgrade.',
    },
    {
      id: 'upgrade-spp',
      text: 'Keep SPP at the same version as SPS, and upgrade it too.',
      basis: 'documented',
      source: usingSpsWithSpp,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'cannot-be-undone',
      breaks: 'An update cannot be uninstalled from SPP, and SPP is in maintenance mode during the update.',
      commands: [{ by: 'web-client', run: 'Appliance > Patch Updates' }],
    },
  ],
  wayBack: 'none',
  wait: { minutes: 0, text: 'No wait is needed: no join is unfinished.', basis: 'inferred' },
  examples: [],
});
