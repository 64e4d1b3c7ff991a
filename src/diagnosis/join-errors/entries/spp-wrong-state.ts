import { applianceStates, sppApi } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';
import { sppAnswered } from '../signs/spp-answered.ts';

const sentences = [
  {
    phrase: 'This action cannot be performed in the current appliance state',
    begins: true,
    reason: 'wrong-state',
  },
  {
    phrase: 'A pending action on this instance is blocking this action. Wait a few minutes and try again',
    begins: true,
    reason: 'busy',
  },
  { phrase: 'This operation requires consensus. Try again later', begins: true, reason: 'no-consensus' },
  {
    phrase:
      'The primary appliance is currently unavailable. Please try again later or contact the administrator',
    begins: true,
    reason: 'primary-unavailable',
  },
] as const;

export default defineJoinError({
  id: 'spp-wrong-state',
  title: 'SPP is in a state that does not allow a join',
  symptom: {
    text: 'You signed in on SPP, and then SPS reports that SPP is busy, lacks consensus, or is not in the right state.',
    basis: 'inferred',
    source: sppApi,
  },
  stopsAt: { moves: [4] },
  causedBy: ['spp-not-online'],
  basis: 'inferred',
  sources: [sppApi, applianceStates],
  why: [
    {
      id: 'spp-takes-changes',
      text: 'SPP takes changes of its cluster only while it is `Online` and has contact with the other appliances.',
      basis: 'inferred',
      source: applianceStates,
    },
  ],
  steps: [
    {
      id: 'check-spp-here',
      text: 'Check SPP here: the check shows its state. While it says `Maintenance` or another passing state, wait until it says `Online`.',
      basis: 'inferred',
      source: applianceStates,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'stays-standalonereadonly-quarantine',
      text: 'If it stays in `StandaloneReadOnly`, `Quarantine` or a state without quorum, an SPP administrator has to bring it back first.',
      basis: 'documented',
      source: applianceStates,
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'open-basic-settings',
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    parts: [
      {
        anyOf: [
          { code: 60417, reason: 'wrong-state' },
          { code: 60910, reason: 'busy' },
          { code: 60536, reason: 'busy' },
          { code: 60463, reason: 'no-consensus' },
          { code: 60797, reason: 'primary-unavailable' },
          ...sentences,
        ],
      },
      { anyOf: [...sentences, ...sppAnswered] },
    ],
  },
  examples: [
    {
      text: '{"Code":60417,"Message":"This action cannot be performed in the current appliance state.","InnerError":null}',
      facts: { code: 60417, reason: 'wrong-state' },
      from: 'SPP API description',
    },
    {
      text: 'A pending action on this instance is blocking this action. Wait a few minutes and try again.',
      facts: { reason: 'busy' },
      from: 'SPP API description',
    },
    {
      text: 'This operation requires consensus. Try again later.\nCode: 60463',
      facts: { code: 60463, reason: 'no-consensus' },
      from: 'SPP API description',
    },
    {
      text: 'The primary appliance is currently unavailable.  Please try again later or contact the administrator.',
      facts: { reason: 'primary-unavailable' },
      from: 'SPP API description',
    },
  ],
});
