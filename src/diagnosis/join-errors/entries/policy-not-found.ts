import { managedNetworks } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'policy-not-found',
  title: 'SPP no longer finds the session connection policy',
  symptom: {
    text: 'After a change in the SPS cluster SPP marks access policies as invalid and warns that a policy was not found.',
    basis: 'documented',
    source: managedNetworks,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [managedNetworks],
  why: [
    {
      id: 'spp-reads-policies',
      text: 'SPP reads the policies from the Central Management node of SPS. That node is down, or its role has moved.',
      basis: 'documented',
      source: managedNetworks,
    },
  ],
  steps: [
    {
      id: 'bring-central-management',
      text: 'Bring the Central Management node back, and give SPP up to ten minutes to read the policies again.',
      basis: 'documented',
      source: managedNetworks,
      who: 'sps-admin',
      safety: 'waits',
    },
  ],
  wayBack: 'none',
  recognise: {
    about: 'anything',
    parts: [{ anyOf: [{ phrase: 'The session connection policy was not found', ends: true }] }],
  },
  examples: [{ text: 'The session connection policy was not found', from: 'KB 4255978' }],
});
