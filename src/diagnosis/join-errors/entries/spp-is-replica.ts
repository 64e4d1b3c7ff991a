import { clusterManagement, linkGuidance, sppApi } from '../../sources/documents.ts';
import { checkAddress } from '../common-steps.ts';
import { replicaBeforeJoin } from '../replica-before-join.ts';
import { defineJoinError } from '../define-join-error.ts';
import { sppAnswered } from '../signs/spp-answered.ts';

const sentence = {
  phrase: 'This action can only be performed on the primary appliance',
  begins: true,
} as const;

export default defineJoinError({
  id: 'spp-is-replica',
  title: 'The address is a replica of the SPP cluster',
  symptom: {
    text: 'You signed in on SPP, and then SPS reports that the action can only be performed on the primary appliance.',
    basis: 'inferred',
    source: sppApi,
  },
  stopsAt: { moves: [4] },
  causedBy: ['spp-is-replica'],
  fault: 'replica',
  answeredBySpp: true,
  mendedBy: 'another-address',
  basis: 'documented',
  sources: [sppApi, linkGuidance, clusterManagement],
  why: [
    {
      id: 'only-primary-registers',
      text: 'Only the primary SPP registers an SPS. The address that was entered leads to a replica.',
      basis: 'documented',
      source: sppApi,
    },
  ],
  steps: [
    checkAddress('Check the address here: the replica itself says which appliance it takes for its primary.'),
    {
      id: 'look-for-primary',
      text: 'On SPP, find the appliance that has **Yes** under **Primary**, and its **Network Address**.',
      basis: 'documented',
      source: clusterManagement,
      who: 'sps-admin',
      safety: 'safe',
      commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
    },
    {
      id: 'check-primary',
      text: 'Check the primary’s address here before you enter it on SPS.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      settledBy: ['other-address'],
    },
    {
      id: 'enter-primary',
      text: 'Enter the primary’s address in **{field}**.',
      basis: 'documented',
      source: linkGuidance,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  beforeJoin: replicaBeforeJoin,
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: SPP answered and refused, so it has registered nothing.',
    basis: 'inferred',
    source: sppApi,
  },
  recognise: {
    parts: [{ anyOf: [{ code: 60418 }, sentence] }, { anyOf: [sentence, ...sppAnswered] }],
  },
  examples: [
    {
      text: 'This action can only be performed on the primary appliance (not replica).',
      from: 'SPP API description',
    },
    {
      text: '{"Code":60418,"Message":"This action can only be performed on the primary appliance (not replica).","InnerError":null}',
      facts: { code: 60418 },
      from: 'SPP API description',
    },
    {
      text: 'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)\n\n  This action can only be performed on the primary appliance (not replica).\n\n  Code: 60418\n  URL: https://spp2.example.org/service/core/v4/Cluster/SessionModules\n  Status: 403',
      facts: { code: 60418, host: 'spp2.example.org', apiVersion: 4, status: 403 },
      from: 'shape of the manual’s errors, code of the API description',
    },
  ],
});
