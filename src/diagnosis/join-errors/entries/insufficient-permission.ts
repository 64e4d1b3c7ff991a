import { joinErrorsPage, joiningGuide, sppApi } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

/** The vendor’s heading of this error. */
const heading = { phrase: 'SPP user has insufficient permission' };

export default defineJoinError({
  id: 'insufficient-permission',
  title: 'The SPP user lacks a permission',
  symptom: {
    text: 'You signed in on SPP, and then SPS reports `Authorization is required for this request.` for `…/Cluster/SessionModules`.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4] },
  causedBy: [],
  basis: 'documented',
  sources: [joinErrorsPage, joiningGuide, sppApi],
  why: [
    {
      id: 'spp-knows-user',
      text: 'SPP knows the user who signed in, but that user may not register an SPS.',
      basis: 'documented',
      source: joinErrorsPage,
    },
  ],
  steps: [
    {
      id: 'open-basic-settings',
      text: 'Open **Basic Settings > Cluster management** on SPS and join again. When SPP’s sign-in opens, sign in as an SPP user who has the **Appliance** and **Operations** permissions.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'there-such-user',
      text: 'If there is no such user, ask an SPP administrator to give one both permissions.',
      basis: 'inferred',
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'spp-signs-same',
      text: 'If SPP signs the same user in again by itself, sign out on SPP first, or join from a private window.',
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
          { code: 60108 },
          { phrase: 'Authorization is required for this request', begins: true, ends: true },
          heading,
        ],
      },
      {
        anyOf: [{ path: '/service/core/v*/Cluster/SessionModules' }, heading],
        question:
          'Does the URL in the error details end in `/Cluster/SessionModules`, or in `/PsmValidation`?',
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
