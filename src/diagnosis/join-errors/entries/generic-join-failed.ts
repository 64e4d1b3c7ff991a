import { joinErrorsPage, linkErrorsPage } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

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
  sources: [joinErrorsPage, linkErrorsPage],
  why: [
    {
      text: 'This sentence stands above every join error of SPS. The reason stands in the error details.',
      basis: 'inferred',
    },
    {
      text: 'SPP may or may not have registered this SPS: the sentence alone does not tell.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      text: 'Open the error details under the red message on SPS, copy all of it with the raw error (`response`, `status`, `url`), and paste it here.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
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
          { phrase: 'SPS has failed to join to SPP' },
          { phrase: 'Error joining to SPP' },
          { phrase: 'see the error details. (JoinFailed)' },
          { phrase: '(JoinFailed)', alone: true },
          { phrase: 'type{is}JoinFailed' },
        ],
      },
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
      text: 'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)\n\nThe request is invalid.\n\nCode: 70000\nURL: https://192.0.2.7/service/core/v4/Cluster/SessionModules\nStatus: 400',
      facts: { code: 70000, status: 400 },
      from: 'the vendor’s page, with a code of SPP’s API that the page does not list',
    },
  ],
});
