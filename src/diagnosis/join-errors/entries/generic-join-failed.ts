import { joinErrorsPage, linkErrorsPage, safeguardPsIssue311 } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

const told = [
  { phrase: 'SPS has failed to join to SPP' },
  // Cut off before what went wrong.
  { phrase: 'PsmValidation failed', notBefore: [', error'] },
  { phrase: 'Max retries exceeded with url: /service/core/v{number}/Cluster/SessionModules' },
  { phrase: 'Max retries exceeded with url: /service/a2a/v{number}/PsmValidation' },
  { phrase: 'Error joining to SPP' },
  { phrase: 'see the error details. (JoinFailed)' },
  { phrase: '(JoinFailed)', alone: true },
  { phrase: 'type{is}JoinFailed' },
] as const;

export default defineJoinError({
  id: 'generic-join-failed',
  title: 'The join failed, and the text does not say why',
  symptom: {
    text: 'SPS shows the red message with `(JoinFailed)`, and no details.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  basis: 'inferred',
  sources: [joinErrorsPage, linkErrorsPage, safeguardPsIssue311],
  why: [
    {
      id: 'sentence-stands-above',
      text: 'This sentence stands above every join error of SPS. The reason stands in the error details.',
      basis: 'inferred',
    },
    {
      id: 'spp-may-may',
      text: 'SPP may or may not have registered this SPS: the sentence alone does not tell.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'open-error-details',
      text: 'Open the error details under the red message on SPS, copy all of it with the raw error (`response`, `status`, `url`), and paste it here.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'text-comes-powershell',
      text: 'If the text comes from PowerShell (`Join-SafeguardSessionCluster`), bring safeguard-ps up to date and run the command again: an older one breaks off over SPS’s answer and does not show it.',
      basis: 'inferred',
      source: safeguardPsIssue311,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'there-details-check',
      text: 'If there are no details, check SPP’s address here: a wrong certificate, a replica and a closed port show in the check.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    lastResort: true,
    about: 'anything',
    parts: [
      {
        anyOf: [
          ...told,
          // Older safeguard-ps breaks off over SPS’s answer, and so hides it.
          { phrase: "Cannot bind argument to parameter 'InputObject' because it is null" },
        ],
      },
      { anyOf: [...told, { phrase: 'sessionjoin.psm1' }, { phrase: 'Join-SafeguardSessionCluster' }] },
    ],
  },
  examples: [
    {
      text: 'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)',
      from: 'the vendor’s page, without its details',
    },
    {
      text: '{"error":{"type":"JoinFailed","message":"SPS has failed to join to SPP. For more information, see the error details."}}',
      from: 'shape of the REST join, safeguard-ps',
    },
    {
      text: "Cannot bind argument to parameter 'InputObject' because it is null.\nAt /Modules/safeguard-ps/6.8.592/sessionjoin.psm1:540 char:14",
      from: 'safeguard-ps, issue 311',
    },
  ],
});
