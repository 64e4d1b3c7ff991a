import {
  applianceStates,
  clusterManagement,
  linkGuidance,
  patchUpdates,
  sppApi,
  usingSpsWithSpp,
} from '../../sources/documents.ts';
import type { Why } from '../../join-errors/define-join-error.ts';
import type { Advice } from './define-advice.ts';
import { step } from './define-advice.ts';

const severalWhy: readonly Why[] = [
  {
    id: 'name-leads-to-several',
    text: 'The name leads to more than one SPP, and only the primary registers an SPS. Which one your browser and SPS reach is unpredictable.',
    basis: 'inferred',
    source: sppApi,
  },
];
const nameOfThePrimary = step(
  'create-name-for-primary',
  'Create a DNS name that leads to the primary alone, `{primary}`. The certificate of the primary has to name it.',
  'network',
);
const checkThatName = step(
  'check-name-of-primary',
  'Check the name of the primary here before you enter it on SPS.',
  'sps-admin',
  { settledBy: ['other-address'] },
);
const onTheClusterPage = {
  source: clusterManagement,
  commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
} as const;

/** Where an SPP was met that takes no SPS now. */
export const ofTheAppliance: readonly Advice[] = [
  {
    id: 'version-mismatch',
    which: 'too-old',
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
      step(
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
        breaks: 'An update cannot be uninstalled from SPP, and SPP is in maintenance mode during the update.',
      },
      step('check-after-upgrade', 'After the upgrade, check again before you press **Join**.', 'sps-admin', {
        source: patchUpdates,
      }),
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'primary-claimed',
    steps: [
      step(
        'check-claimed-primary',
        'The replica claims that `{primary}` is its primary. A claim proves nothing: check `{primary}` here before you enter it on SPS.',
        'sps-admin',
        { source: sppApi, settledBy: ['other-address'] },
      ),
      step(
        'compare-with-cluster-page',
        'Compare `{primary}` with the appliance that has **Yes** under **Primary** on SPP.',
        'sps-admin',
        onTheClusterPage,
      ),
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'no-primary',
    steps: [
      step(
        'look-for-primary',
        'This replica does not say which appliance is its primary. On SPP, look for the appliance that has **Yes** under **Primary**.',
        'sps-admin',
        { ...onTheClusterPage, settledBy: ['other-address'] },
      ),
      step(
        'check-primary',
        'Check the address of the primary here before you enter it on SPS.',
        'sps-admin',
        { source: linkGuidance, settledBy: ['other-address'] },
      ),
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'several-covered',
    why: severalWhy,
    steps: [
      step(
        'check-ipv4-of-primary',
        'The certificate that was seen at the primary, `{primary}`, names this IPv4 address. Check `{primary}` here before you enter it on SPS.',
        'sps-admin',
        { settledBy: ['other-address'] },
      ),
      nameOfThePrimary,
      checkThatName,
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'several-not-covered',
    why: severalWhy,
    steps: [
      nameOfThePrimary,
      checkThatName,
      step(
        'name-ipv4-in-certificate',
        'The certificate that was seen at `{primary}` does not name this IPv4 address. Before it can be entered on SPS, SPP needs a certificate that does.',
        'spp-admin',
        { role: 'Appliance Administrator', settledBy: ['other-address'] },
      ),
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'several',
    why: severalWhy,
    steps: [
      step(
        'check-ipv4-of-primary',
        'Check the IPv4 address of the primary, `{primary}`, here. You can enter it on SPS if its certificate names it.',
        'sps-admin',
        { settledBy: ['other-address'] },
      ),
      nameOfThePrimary,
      checkThatName,
    ],
  },
  {
    id: 'spp-wrong-state',
    which: 'passing-state',
    steps: [
      step(
        'check-until-online',
        'SPP says that its state is `{state}`. This state usually passes: check again until SPP says `Online`.',
        'sps-admin',
        { source: applianceStates },
      ),
      step(
        'find-out-what-spp-does',
        'If the state persists, find out what SPP is doing.',
        'spp-admin',
        onTheClusterPage,
      ),
    ],
  },
  {
    id: 'spp-wrong-state',
    which: 'lasting-state',
    steps: [
      step(
        'bring-back-online',
        'SPP says that its state is `{state}`. Bring it back to `Online`, as the guide says for that state.',
        'spp-admin',
        { source: applianceStates, role: 'Appliance Administrator' },
      ),
      step('check-when-online', 'When SPP is back, check again before you press **Join**.'),
    ],
  },
  {
    id: 'spp-wrong-state',
    which: 'other-state',
    steps: [
      step(
        'find-out-what-it-means',
        'SPP says that its state is `{state}`. Find out what this state means, and whether it passes.',
        'spp-admin',
        { source: applianceStates },
      ),
      step('check-until-online', 'Check again until SPP says `Online`, before you press **Join**.'),
    ],
  },
];
