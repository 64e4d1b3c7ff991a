import { clusterManagement, linkGuidance, sppApi } from '../sources/documents.ts';
import { stepBefore } from './before-join.ts';
import type { BeforeJoin } from './before-join.ts';
import type { Why } from './step.ts';

const severalWhy: readonly Why[] = [
  {
    id: 'name-leads-to-several',
    text: 'The name leads to more than one SPP, and only the primary registers an SPS. Which one your browser and SPS reach is unpredictable.',
    basis: 'inferred',
    source: sppApi,
  },
];
const nameOfThePrimary = stepBefore(
  'create-name-for-primary',
  'Create a DNS name that leads to the primary alone, `{primary}`. The certificate of the primary has to name it.',
  'network',
);
const checkThatName = stepBefore(
  'check-name-of-primary',
  'Check the name of the primary here before you enter it on SPS.',
  'sps-admin',
  { settledBy: ['other-address'] },
);
const onTheClusterPage = {
  source: clusterManagement,
  commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
} as const;

/** Where a check met a replica: alone, or beside its primary under the same name. */
export const replicaBeforeJoin: readonly BeforeJoin[] = [
  {
    variants: ['primary-claimed'],
    steps: [
      stepBefore(
        'check-claimed-primary',
        'The replica claims that `{primary}` is its primary. A claim proves nothing: check `{primary}` here before you enter it on SPS.',
        'sps-admin',
        { source: sppApi, settledBy: ['other-address'] },
      ),
      stepBefore(
        'compare-with-cluster-page',
        'Compare `{primary}` with the appliance that has **Yes** under **Primary** on SPP.',
        'sps-admin',
        onTheClusterPage,
      ),
    ],
  },
  {
    variants: ['no-primary'],
    steps: [
      stepBefore(
        'look-for-primary',
        'This replica does not say which appliance is its primary. On SPP, look for the appliance that has **Yes** under **Primary**.',
        'sps-admin',
        { ...onTheClusterPage, settledBy: ['other-address'] },
      ),
      stepBefore(
        'check-primary',
        'Check the address of the primary here before you enter it on SPS.',
        'sps-admin',
        { source: linkGuidance, settledBy: ['other-address'] },
      ),
    ],
  },
  {
    variants: ['several-covered'],
    why: severalWhy,
    steps: [
      stepBefore(
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
    variants: ['several-not-covered'],
    why: severalWhy,
    steps: [
      nameOfThePrimary,
      checkThatName,
      stepBefore(
        'name-ipv4-in-certificate',
        'The certificate that was seen at `{primary}` does not name this IPv4 address. Before it can be entered on SPS, SPP needs a certificate that does.',
        'spp-admin',
        { role: 'Appliance Administrator', settledBy: ['other-address'] },
      ),
    ],
  },
  {
    variants: ['several'],
    why: severalWhy,
    steps: [
      stepBefore(
        'check-ipv4-of-primary',
        'Check the IPv4 address of the primary, `{primary}`, here. You can enter it on SPS if its certificate names it.',
        'sps-admin',
        { settledBy: ['other-address'] },
      ),
      nameOfThePrimary,
      checkThatName,
    ],
  },
];
