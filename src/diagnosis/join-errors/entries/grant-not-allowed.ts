import {
  apiTutorial,
  localLoginControl,
  safeguardPsReadme,
  safeguardPsSignIn,
} from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

/** What nobody but SPP and its PowerShell module says, so that nothing else has to stand beside it. */
const onlySpps = [
  { phrase: 'OAuth2DeviceCodeNotAllowed' },
  { phrase: 'OAuth2 device code grant type is not allowed' },
  { phrase: 'Resource Owner password grant is disabled on this appliance' },
] as const;

export default defineJoinError({
  id: 'grant-not-allowed',
  title: 'SPP does not let a script sign in this way',
  symptom: {
    text: 'A script asks SPP for a token, and SPP answers that this grant type is not allowed or is disabled.',
    basis: 'documented',
    source: safeguardPsSignIn,
  },
  stopsAt: { outside: 'api-join' },
  causedBy: [],
  basis: 'documented',
  sources: [apiTutorial, safeguardPsReadme, safeguardPsSignIn, localLoginControl],
  why: [
    {
      id: 'grant-types-can-be-off',
      text: 'Since SPP 7.4, an administrator can disable the OAuth2 grant types that scripts use. In a new installation of SPP 8.0 they are disabled.',
      basis: 'documented',
      source: apiTutorial,
    },
    {
      id: 'password-not-judged',
      text: 'SPP refused the grant type. Its answer says nothing about the user name or the password.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'join-in-browser',
      text: 'Join from the browser instead, under **Basic Settings > Cluster management** on SPS: you then sign in on SPP’s own page, and no script needs a token.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'sign-in-with-pkce',
      text: 'Alternatively, let the script sign in with PKCE: safeguard-ps recommends it for a user name and password.',
      basis: 'documented',
      source: safeguardPsReadme,
      who: 'sps-admin',
      safety: 'safe',
      commands: [
        { by: 'powershell', run: 'Connect-Safeguard <SPP> <PROVIDER> <USER> -Pkce' },
        {
          by: 'powershell',
          run: 'Connect-Safeguard <SPP> -Browser',
          note: 'Use this for two-factor authentication or an external identity provider.',
        },
      ],
    },
    {
      id: 'allow-grant-type',
      text: 'If the script can use neither PKCE nor a browser, allow the grant type that it uses.',
      basis: 'documented',
      source: apiTutorial,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      commands: [{ by: 'web-client', run: 'Appliance Management > Safeguard Access > Local Login Control' }],
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: the script got no token, so the join has not begun.',
    basis: 'inferred',
  },
  recognise: {
    about: 'sign-in',
    parts: [
      {
        anyOf: [
          ...onlySpps,
          { phrase: 'error_description{is}{any}not allowed' },
          { phrase: 'grant type is not allowed' },
        ],
      },
      {
        anyOf: [
          ...onlySpps,
          { phrase: 'error{is}invalid_request' },
          { path: '/RSTS/oauth2/token' },
          { phrase: '400: Bad Request -- {any}grant' },
        ],
      },
      // Other sign-in services say «not allowed» too; the frame with `success` is that of SPP’s.
      {
        anyOf: [
          ...onlySpps,
          { phrase: 'success{is}false' },
          { phrase: 'grant type' },
          { phrase: 'grant is not allowed' },
          { phrase: 'grant not allowed' },
          { path: '/RSTS/oauth2/token' },
        ],
      },
    ],
  },
  examples: [
    {
      text: '{"error":"invalid_request","error_description":"The grant type is not allowed.","success":false}',
      from: 'SafeguardDotNet, shape',
    },
    { text: 'OAuth2DeviceCodeNotAllowed', from: 'SafeguardDotNet' },
    {
      text: 'OAuth2 device code grant type is not allowed.',
      from: 'SPP’s sign-in, as safeguard-ps passes it on',
    },
    {
      text: 'Resource Owner password grant is disabled on this appliance. Use Connect-Safeguard with -Pkce for non-interactive login, or -Browser for interactive browser-based login.',
      from: 'safeguard-ps',
    },
    {
      text: 'Ex.SafeguardMethodException: 400: Bad Request -- The grant type is not allowed.',
      from: 'safeguard-ps, shape',
    },
  ],
});
