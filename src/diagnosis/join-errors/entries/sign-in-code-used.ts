import { safeguardPsIssue527 } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'sign-in-code-used',
  title: 'SPP says that the sign-in code was already used',
  symptom: {
    text: 'SPP’s sign-in succeeds and then ends with `Code was already redeemed.`, at some tries and not at others.',
    basis: 'documented',
    source: safeguardPsIssue527,
  },
  stopsAt: { moves: [3] },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPsIssue527],
  why: [
    {
      id: 'code-spp-gives',
      text: 'The code that SPP gives out at the sign-in is good once. Behind a load balancer without sticky sessions another SPP of the cluster may get the next request.',
      basis: 'documented',
      source: safeguardPsIssue527,
    },
  ],
  steps: [
    {
      id: 'use-address-hostname',
      text: 'Use the address or hostname of one SPP, the primary, and not that of the load balancer.',
      basis: 'documented',
      source: safeguardPsIssue527,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'switch-sticky-sessions',
      text: 'Or switch on sticky sessions on the load balancer.',
      basis: 'documented',
      source: safeguardPsIssue527,
      who: 'network',
      safety: 'safe',
    },
    {
      id: 'open-basic-settings',
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again, with a new sign-in.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
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
