import { managedNetworks, managedNetworksGuide } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'policy-not-found',
  title: 'SPP no longer finds the session connection policy',
  symptom: {
    text: 'SPP warns `The session connection policy was not found` and marks access request policies as Invalid after a change in the SPS cluster.',
    basis: 'documented',
    source: managedNetworks,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [managedNetworks, managedNetworksGuide],
  why: [
    {
      id: 'central-management-is-down',
      text: 'SPP follows the SPS cluster by asking its Central Management node, and warns like this while that node is down.',
      basis: 'documented',
      source: managedNetworks,
    },
    {
      id: 'spp-catches-up',
      text: 'After a change in the cluster, SPP takes one to ten minutes to catch up.',
      basis: 'documented',
      source: managedNetworks,
    },
  ],
  steps: [
    {
      id: 'look-at-central-management',
      text: 'Under **Basic Settings > Cluster management** on SPS, check whether the Central Management node is up.',
      basis: 'inferred',
      source: managedNetworks,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'bring-node-back',
      text: 'If the Central Management node is down, bring it back.',
      basis: 'inferred',
      source: managedNetworks,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'look-at-policies',
      text: 'Ten minutes after the Central Management node is back, check whether any access request policy is still marked as Invalid on SPP.',
      basis: 'inferred',
      source: managedNetworksGuide,
      who: 'spp-admin',
      role: 'Security Policy Administrator',
      safety: 'safe',
      commands: [
        { by: 'web-client', run: 'Security Policy Management > Entitlements > Access Request Policies' },
        {
          by: 'web-client',
          run: 'Administrative Tools | Entitlements | Access Request Policies',
          note: 'Use this path in the desktop client of SPP 6.x.',
        },
      ],
    },
  ],
  wayBack: 'none',
  wait: {
    minutes: 0,
    text: 'No wait is needed before a join: nothing has to be joined again.',
    basis: 'inferred',
  },
  recognise: {
    about: 'anything',
    parts: [{ anyOf: [{ phrase: 'The session connection policy was not found', ends: true }] }],
  },
  examples: [{ text: 'The session connection policy was not found', from: 'KB 4255978' }],
});
