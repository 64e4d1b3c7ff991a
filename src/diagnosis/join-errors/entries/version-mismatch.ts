import { linkGuidance, patchUpdates, usingSpsWithSpp } from '../../sources/documents.ts';
import { stepBefore } from '../before-join.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'version-mismatch',
  title: 'SPS and SPP do not have the same version',
  symptom: {
    text: 'The join fails or behaves oddly after one of the two was upgraded. No error text is documented for this.',
    basis: 'inferred',
    source: linkGuidance,
  },
  stopsAt: { outside: 'unknown' },
  causedBy: ['spp-too-old', 'spp-api-old'],
  uncheckable: true,
  basis: 'documented',
  sources: [linkGuidance, usingSpsWithSpp, patchUpdates],
  why: [
    {
      id: 'versions-must-match',
      text: 'The versions of SPS and SPP have to match exactly, and have to be kept the same during upgrades.',
      basis: 'documented',
      source: usingSpsWithSpp,
    },
    {
      id: 'lts-and-feature-do-not-mix',
      text: 'Long Term Supported releases and feature releases must not be mixed.',
      basis: 'documented',
      source: usingSpsWithSpp,
    },
  ],
  steps: [
    {
      id: 'check-version-of-spp',
      text: 'Check SPP’s address here: the check shows the version of SPP, if SPP tells it.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      settledBy: ['address-checked'],
    },
    {
      id: 'compare-versions',
      text: 'Compare the version of SPP with that of SPS.',
      basis: 'documented',
      source: usingSpsWithSpp,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'upgrade-sps',
      text: 'If SPS is the older of the two, upgrade SPS to the version of SPP.',
      basis: 'documented',
      source: usingSpsWithSpp,
      who: 'sps-admin',
      safety: 'cannot-be-undone',
      breaks: 'SPS restarts during the upgrade, and a downgrade may not be supported.',
    },
    {
      id: 'upgrade-spp',
      text: 'If SPP is the older of the two, upgrade SPP to the version of SPS.',
      basis: 'documented',
      source: usingSpsWithSpp,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'cannot-be-undone',
      breaks: 'An update cannot be uninstalled from SPP, and SPP is in maintenance mode during the update.',
      commands: [{ by: 'web-client', run: 'Appliance > Patch Updates' }],
    },
  ],
  beforeJoin: [
    {
      variants: ['too-old'],
      title: 'SPP is too old to be joined from SPS',
      why: [
        {
          id: 'minimum-versions',
          text: 'A join from SPS needs at least SPP 2.7 with SPS 6.0. The versions of SPS and SPP have to match exactly.',
          basis: 'documented',
          source: usingSpsWithSpp,
        },
      ],
      steps: [
        stepBefore(
          'compare-version',
          'Compare the version that the check saw with the one on SPP’s own page.',
          'spp-admin',
        ),
        {
          id: 'upgrade-spp',
          text: 'Upgrade SPP to the version of SPS.',
          basis: 'documented',
          source: usingSpsWithSpp,
          who: 'spp-admin',
          role: 'Appliance Administrator',
          safety: 'cannot-be-undone',
          breaks:
            'An update cannot be uninstalled from SPP, and SPP is in maintenance mode during the update.',
        },
        stepBefore(
          'check-after-upgrade',
          'After the upgrade, check again before you press **Join**.',
          'sps-admin',
          {
            source: patchUpdates,
          },
        ),
      ],
    },
  ],
  wayBack: 'none',
  wait: {
    minutes: null,
    text: 'How a join fails because of the versions is not documented, so it is not known whether a wait helps.',
    basis: 'inferred',
  },
  examples: [],
});
