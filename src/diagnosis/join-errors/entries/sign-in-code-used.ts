import { joiningGuide, safeguardPsIssue527 } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'sign-in-code-used',
  title: 'SPP says that the sign-in code was already used',
  symptom: {
    text: 'SPP’s sign-in succeeds and then ends with `Code was already redeemed.`, on some attempts and not on others.',
    basis: 'documented',
    source: safeguardPsIssue527,
  },
  stopsAt: { moves: [3] },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPsIssue527, joiningGuide],
  why: [
    {
      id: 'code-is-good-once',
      text: 'A sign-in code can be used only once. Behind a load balancer without sticky sessions, another appliance of the SPP cluster may get the next request.',
      basis: 'documented',
      source: safeguardPsIssue527,
    },
  ],
  steps: [
    {
      id: 'use-one-appliance',
      text: 'Enter the address or hostname of the primary SPP in **{field}**, not that of the load balancer, and sign in again.',
      basis: 'inferred',
      source: joiningGuide,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'enable-sticky-sessions',
      text: 'If SPP can only be reached through the load balancer, enable sticky sessions on it.',
      basis: 'inferred',
      source: safeguardPsIssue527,
      who: 'network',
      safety: 'safe',
      otherwise: true,
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: the sign-in has not returned to SPS, so SPS has not called SPP yet.',
    basis: 'inferred',
  },
  recognise: {
    about: 'sign-in',
    parts: [
      { anyOf: [{ phrase: 'Code was already redeemed' }] },
      {
        anyOf: [
          { phrase: 'error{is}invalid_request' },
          { phrase: 'success{is}false' },
          { phrase: 'Connect-Safeguard' },
          { path: '/RSTS/oauth2/token' },
        ],
      },
    ],
  },
  examples: [
    {
      text: '{"error":"invalid_request","error_description":"Code was already redeemed.","success":false}',
      from: 'safeguard-ps, issue 527',
    },
  ],
});
