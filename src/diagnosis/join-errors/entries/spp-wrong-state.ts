import {
  activatingReadOnly,
  applianceStates,
  clusterManagement,
  leavingQuarantine,
  sppApi,
} from '../../sources/documents.ts';
import { checkAddress } from '../common-steps.ts';
import { stepBefore } from '../before-join.ts';
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
  fault: 'state',
  answeredBySpp: true,
  basis: 'inferred',
  sources: [sppApi, applianceStates, activatingReadOnly, leavingQuarantine],
  why: [
    {
      id: 'changes-need-online',
      text: 'SPP takes changes to its cluster only while it is `Online` and can reach the other appliances.',
      basis: 'inferred',
      source: applianceStates,
    },
  ],
  steps: [
    {
      id: 'wait-a-few-minutes',
      text: 'Wait a few minutes, as SPP’s message says.',
      basis: 'documented',
      source: sppApi,
      who: 'sps-admin',
      safety: 'safe',
      variant: 'busy',
    },
    checkAddress('Check SPP’s address here: the check shows its state.'),
    {
      id: 'wait-until-online',
      text: 'If the state is `Maintenance`, `Initializing` or another that passes, leave the join until SPP says `Online`.',
      basis: 'inferred',
      source: applianceStates,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'restore-quorum',
      text: 'If SPP stays in a state without quorum, restore the connections between its appliances until a majority of them can communicate.',
      basis: 'inferred',
      source: applianceStates,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
    },
    {
      id: 'leave-quarantine',
      text: 'If SPP stays in `Quarantine`, create a quarantine bundle from the Recovery Kiosk, and then restart the appliance.',
      basis: 'documented',
      source: leavingQuarantine,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      breaks: 'The appliance is not available while it restarts.',
    },
    {
      id: 'activate-read-only',
      text: 'If SPP stays in `StandaloneReadOnly`, first make sure that no other SPP manages the same accounts. Then activate the appliance.',
      basis: 'documented',
      source: activatingReadOnly,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'cannot-be-undone',
      breaks: 'If another SPP manages the same accounts, access to them can be lost.',
      commands: [{ by: 'web-client', run: 'Cluster > Cluster Management > Activate' }],
    },
  ],
  beforeJoin: [
    {
      variants: ['passing-state'],
      steps: [
        stepBefore(
          'check-until-online',
          'SPP says that its state is `{state}`. This state usually passes: check again until SPP says `Online`.',
          'sps-admin',
          { source: applianceStates },
        ),
        stepBefore(
          'find-out-what-spp-does',
          'If the state persists, find out what SPP is doing.',
          'spp-admin',
          {
            source: clusterManagement,
            commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
          },
        ),
      ],
    },
    {
      variants: ['lasting-state'],
      steps: [
        stepBefore(
          'bring-back-online',
          'SPP says that its state is `{state}`. Bring it back to `Online`, as the guide says for that state.',
          'spp-admin',
          { source: applianceStates, role: 'Appliance Administrator' },
        ),
        stepBefore('check-when-online', 'When SPP is back, check again before you press **Join**.'),
      ],
    },
    {
      variants: ['other-state'],
      steps: [
        stepBefore(
          'find-out-what-it-means',
          'SPP says that its state is `{state}`. Find out what this state means, and whether it passes.',
          'spp-admin',
          { source: applianceStates },
        ),
        stepBefore('check-until-online', 'Check again until SPP says `Online`, before you press **Join**.'),
      ],
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed after the failed attempt, because SPP answered and registered nothing. SPP has to be `Online` before you join.',
    basis: 'inferred',
    source: sppApi,
  },
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
