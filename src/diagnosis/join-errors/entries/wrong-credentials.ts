import {
  joinErrorsPage,
  linkErrorsPage,
  permissionsGuide,
  safeguardDotNet,
} from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

/** What SPP's sign-in service says, by default and where it is set to inform users; also as a form writes it. */
const said = [
  { phrase: 'Access denied', whole: true },
  { phrase: 'Access+denied', whole: true },
  { phrase: 'Invalid password', whole: true },
  { phrase: 'User is unknown', whole: true },
  { phrase: 'Invalid username or bad password', whole: true },
] as const;

/** The same as safeguard-ps throws it, with the status and no frame; behind a code of SPP's it is another answer. */
const thrown = [
  { phrase: '400: Bad Request -- Access denied', ends: true },
  { phrase: '400: Bad Request -- Invalid password', ends: true },
  { phrase: '400: Bad Request -- User is unknown', ends: true },
] as const;

/** The vendor’s heading of this error. */
const heading = { phrase: 'Typo in SPP credentials' };
/** What the page says below it. */
const symptom = { phrase: 'Login to the SPP web interface fails' };

export default defineJoinError({
  id: 'wrong-credentials',
  title: 'SPP does not accept the user name or password',
  vendorTitle: { join: 'Typo in SPP credentials' },
  symptom: {
    text: 'Signing in on SPP’s web interface fails.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [3] },
  causedBy: [],
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage, safeguardDotNet, permissionsGuide],
  why: [
    {
      id: 'sign-in-refused',
      text: 'SPP refuses the sign-in, so SPS cannot register.',
      basis: 'inferred',
    },
    {
      id: 'same-answer-for-both',
      text: 'While SPP’s settings for informing users are disabled, it gives the same answer for a wrong password and for an unknown user.',
      basis: 'documented',
      source: safeguardDotNet,
    },
  ],
  steps: [
    {
      id: 'enter-correct-credentials',
      text: 'Make sure that you enter the correct user name and password at the **SPP username:** and **SPP password:** prompts.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'use-sign-in-page',
      text: 'When you join in the browser, enter the correct user name and password on SPP’s sign-in page. The prompts belong to the older console join.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'stop-after-next-failure',
      text: 'If the next attempt fails too, stop and ask an SPP administrator to look at the account: repeated failures can lock it.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'unlock-account',
      text: 'If the account is locked or disabled, or its password is not known, unlock or enable it, or set a new password.',
      basis: 'documented',
      source: permissionsGuide,
      who: 'spp-admin',
      role: 'Authorizer Administrator',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: the join stops at the sign-in, before SPS registers on SPP.',
    basis: 'inferred',
  },
  recognise: {
    about: 'sign-in',
    parts: [
      { anyOf: [...said, ...thrown, heading, symptom] },
      {
        anyOf: [
          { phrase: 'error{is}invalid_request' },
          { path: '/RSTS/oauth2/token' },
          ...thrown,
          heading,
          symptom,
        ],
      },
    ],
  },
  examples: [
    {
      text: '{\n        "error": "invalid_request",\n        "error_description": "Access denied.",\n        "success": false\n    }',
      from: 'the manual',
    },
    {
      text: '{"error":"invalid_request","error_description":"Invalid password.","success":false}',
      from: 'SafeguardDotNet',
    },
    {
      text: '{"error":"invalid_request","error_description":"User is unknown.","success":false}',
      from: 'SafeguardDotNet',
    },
    {
      text: 'Ex.SafeguardMethodException: 400: Bad Request -- Access denied.',
      from: 'safeguard-ps',
    },
    { text: 'Typo in SPP credentials', from: 'the manual, its heading' },
  ],
});
