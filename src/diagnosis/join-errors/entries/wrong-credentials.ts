import { joinErrorsPage, linkErrorsPage, safeguardDotNet } from '../../sources/documents.ts';
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
  symptom: {
    text: 'SPP’s sign-in page opens, but signing in fails.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [3] },
  causedBy: [],
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage, safeguardDotNet],
  why: [
    {
      id: 'spp-refuses-sign',
      text: 'SPP refuses the sign-in, so the join goes no further.',
      basis: 'inferred',
    },
    {
      id: 'default-spp-says',
      text: 'By default SPP says the same for a wrong password and for a user that it does not know.',
      basis: 'documented',
      source: safeguardDotNet,
    },
  ],
  steps: [
    {
      id: 'spps-sign-page',
      text: 'On SPP’s sign-in page enter the user name and password of an SPP user. In the old console join the prompts are **SPP username:** and **SPP password:**.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'after-one-more',
      text: 'After one more failure stop and ask an SPP administrator to look at the account: many tries can lock it.',
      basis: 'inferred',
      who: 'spp-admin',
      safety: 'safe',
    },
    {
      id: 'spps-sign-page-gone',
      text: 'If SPP’s sign-in page is gone, open **Basic Settings > Cluster management** on SPS and start the join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
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
