import { joinErrorsPage, joiningGuide, permissionsGuide } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

/** The vendor’s heading of this error. */
const heading = { phrase: 'SPP user has insufficient permission' };

export default defineJoinError({
  id: 'insufficient-permission',
  title: 'The SPP user lacks a permission',
  vendorTitle: { join: 'SPP user has insufficient permission' },
  symptom: {
    text: 'SPS reports `Authorization is required for this request.` for `…/Cluster/SessionModules`.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4] },
  causedBy: [],
  basis: 'documented',
  sources: [joinErrorsPage, joiningGuide, permissionsGuide],
  why: [
    {
      id: 'permission-missing',
      text: 'The user who signed in on SPP does not have sufficient permission to join an SPS.',
      basis: 'documented',
      source: joinErrorsPage,
    },
  ],
  steps: [
    {
      id: 'choose-user',
      text: 'Find an SPP user with the **Appliance** and **Operations** permissions: the join needs both.',
      basis: 'documented',
      source: joiningGuide,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'grant-permissions',
      text: 'If no user has both, grant the missing permission to the user who joins. On SPP, the Authorizer Administrator grants administrator permissions.',
      basis: 'documented',
      source: permissionsGuide,
      who: 'spp-admin',
      role: 'Authorizer Administrator',
      safety: 'safe',
    },
    {
      id: 'end-old-sign-in',
      text: 'Sign out on SPP or use a private browser window, so that SPP does not sign the same user in again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'sign-in-as-user',
      text: 'When SPS redirects you to SPP’s sign-in page, sign in as an SPP user who has the **Appliance** and **Operations** permissions.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: SPP refused the registration, so nothing was left unfinished there.',
    basis: 'inferred',
  },
  recognise: {
    parts: [
      {
        anyOf: [
          { code: 60108 },
          { phrase: 'Authorization is required for this request', begins: true, ends: true },
          heading,
        ],
      },
      {
        anyOf: [{ path: '/service/core/v*/Cluster/SessionModules' }, heading],
        question: 'which-request',
        answer: 'The URL ends in `/Cluster/SessionModules`',
      },
    ],
  },
  examples: [
    {
      text: `Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)

     Authorization is required for this request.

           Code: 60108
           URL: https://192.0.2.123/service/core/v3/Cluster/SessionModules
           Status: 403`,
      facts: {
        host: '192.0.2.123',
        url: 'https://192.0.2.123/service/core/v3/Cluster/SessionModules',
        path: '/service/core/v3/Cluster/SessionModules',
        apiVersion: 3,
        code: 60108,
        status: 403,
      },
      from: 'the manual',
    },
    { text: 'SPP user has insufficient permission', from: 'the manual, its heading' },
  ],
});
