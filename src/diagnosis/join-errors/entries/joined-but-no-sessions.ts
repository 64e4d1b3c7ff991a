import { linkGuidance, safeguardAutomation } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'joined-but-no-sessions',
  title: 'Joined, but SPP cannot start sessions',
  symptom: {
    text: 'The join succeeded, but no session can be started from SPP, or an entitlement offers no connection policy.',
    basis: 'documented',
    source: linkGuidance,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [linkGuidance, safeguardAutomation],
  why: [
    {
      id: 'single-sps-central',
      text: 'A single SPS that is Central Management and Search Master at once records no sessions for SPP.',
      basis: 'documented',
      source: linkGuidance,
    },
  ],
  steps: [
    {
      id: 'entitlement-spp-choose',
      text: 'In the entitlement on SPP choose a session connection policy; if none is offered, the join did not reach SPP’s policies.',
      basis: 'documented',
      source: safeguardAutomation,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'have-least-one',
      text: 'Have at least one SPS node that can record sessions.',
      basis: 'documented',
      source: linkGuidance,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  examples: [],
});
