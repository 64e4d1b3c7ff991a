import { joinErrorsPage, linkErrorsPage, safeguardPsIssue311, sppApi } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';
import { listing } from '../session-connections.ts';

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
    text: 'SPS reports that it has failed to join, with `(JoinFailed)`, and you have no error details.',
    basis: 'inferred',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  basis: 'inferred',
  sources: [joinErrorsPage, linkErrorsPage, sppApi, safeguardPsIssue311],
  why: [
    {
      id: 'reason-in-details',
      text: 'SPS shows this message for several join errors, and refers to the error details for the reason.',
      basis: 'documented',
      source: joinErrorsPage,
    },
    {
      id: 'registration-unknown',
      text: 'The message alone does not say whether SPP has registered this SPS.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'open-error-details',
      text: 'Open the error details below the message on SPS. Paste them here with the raw error (`response`, `status`, `url`), or compare them with the list of join errors.',
      basis: 'inferred',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
      settledBy: ['error-read'],
    },
    {
      id: 'check-address',
      text: 'If the details are gone, check SPP’s address here: the check can find a name mismatch, a replica or a closed port.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      settledBy: ['address-checked'],
    },
    {
      ...listing,
      id: 'list-connections',
      text: 'List the session connections on SPP: the list shows whether SPP has registered this SPS.',
      basis: 'inferred',
      source: sppApi,
    },
    {
      id: 'keep-next-details',
      text: 'If neither the check nor the list explains the error, try once more, and keep the error details before you leave the page.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'update-safeguard-ps',
      text: 'If the text comes from PowerShell, update safeguard-ps and run `Join-SafeguardSessionCluster` once more: in an older version the command itself was interrupted and hid SPS’s answer.',
      basis: 'inferred',
      source: safeguardPsIssue311,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: null,
    text: 'Whether a wait helps is not known: the message alone does not say whether SPP still holds an unfinished registration.',
    basis: 'inferred',
  },
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
