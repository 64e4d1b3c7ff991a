import { applianceStates, linkGuidance, sppApi, usingSpsWithSpp } from '../../sources/documents.ts';
import type { Statement } from '../../sources/statement.ts';
import type { Advice } from './define-advice.ts';
import { step } from './define-advice.ts';

const severalWhy: readonly Statement[] = [
  {
    text: 'The name leads to more than one SPP, and only the primary registers an SPS. Which one your browser and SPS reach is chance.',
    basis: 'inferred',
    source: sppApi,
  },
];
const recordAlone = step(
  'Have a DNS name that leads to the primary alone, `{primary}`, and stands in its certificate. Check that name here.',
  'network',
);

/** Where an SPP was met that takes no SPS now. */
export const ofTheAppliance: readonly Advice[] = [
  {
    id: 'version-mismatch',
    which: 'too-old',
    title: 'SPP is too old to be joined from SPS',
    why: [
      {
        text: 'A join from SPS needs SPP 2.7 or newer with SPS 6.0, and both at matching versions.',
        basis: 'documented',
        source: usingSpsWithSpp,
      },
    ],
    steps: [
      step('Compare what the check saw with the version on SPP’s own page.', 'spp-admin'),
      {
        text: 'Upgrade SPP to the version of your SPS, then check the address again.',
        basis: 'documented',
        source: usingSpsWithSpp,
        who: 'spp-admin',
        safety: 'cannot-be-undone',
      },
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'primary-claimed',
    steps: [
      step(
        'The replica claims that `{primary}` is its primary. Check that address before you type it: a claim proves nothing.',
        'sps-admin',
        sppApi,
      ),
      step('Compare it with SPP’s own Cluster page as well.', 'sps-admin', linkGuidance),
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'no-primary',
    steps: [
      step(
        'This replica does not say which appliance is its primary. Look on SPP’s own Cluster page, and check that address.',
        'sps-admin',
        linkGuidance,
      ),
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'several-covered',
    why: severalWhy,
    steps: [
      recordAlone,
      step(
        'Or use the IPv4 address of the primary, `{primary}`: the certificate that was seen there holds it. Check it before you type it.',
      ),
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'several-not-covered',
    why: severalWhy,
    steps: [
      recordAlone,
      step(
        'The certificate that was seen at `{primary}` does not hold this IPv4 address. To type it on SPS, a certificate with it is needed first.',
        'certificates',
      ),
    ],
  },
  {
    id: 'spp-is-replica',
    which: 'several',
    why: severalWhy,
    steps: [
      recordAlone,
      step(
        'Or use the IPv4 address of the primary, `{primary}`, if its certificate holds it: check that address.',
      ),
    ],
  },
  {
    id: 'spp-wrong-state',
    which: 'passing-state',
    steps: [
      step(
        'SPP says that its state is `{state}`. It usually passes by itself: wait, and check again until SPP says `Online`.',
        'sps-admin',
        applianceStates,
      ),
      step('If it stays so, ask an SPP administrator what SPP is doing.', 'spp-admin'),
    ],
  },
  {
    id: 'spp-wrong-state',
    which: 'lasting-state',
    steps: [
      step(
        'SPP says that its state is `{state}`. An SPP administrator has to bring it back to `Online` first.',
        'spp-admin',
        applianceStates,
      ),
      step('Then check again, before you press **Join**.'),
    ],
  },
  {
    id: 'spp-wrong-state',
    which: 'other-state',
    steps: [
      step(
        'SPP says that its state is `{state}`. Ask an SPP administrator what it means there, and whether it passes.',
        'spp-admin',
        applianceStates,
      ),
      step('Check again until SPP says `Online`, before you press **Join**.'),
    ],
  },
];
