import { certificateRequests, joiningGuide, joiningGuide602 } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'address-changed',
  title: 'SPS or SPP has a new address since the join',
  symptom: {
    text: 'The join worked, and stopped working after the primary address of SPS or SPP was changed.',
    basis: 'documented',
    source: joiningGuide,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [joiningGuide, joiningGuide602, certificateRequests],
  why: [
    {
      id: 'each-two-keeps',
      text: 'Each of the two keeps the address that the other had at the join.',
      basis: 'inferred',
      source: joiningGuide,
    },
  ],
  steps: [
    {
      id: 'check-spps-new',
      text: 'Check SPP’s new address here: if its certificate holds the old one only, make a new certificate first.',
      basis: 'documented',
      source: certificateRequests,
      who: 'certificates',
      safety: 'safe',
    },
    {
      id: 'open-basic-settings',
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again, with the new address in **{field}**.',
      basis: 'documented',
      source: joiningGuide,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  examples: [],
});
