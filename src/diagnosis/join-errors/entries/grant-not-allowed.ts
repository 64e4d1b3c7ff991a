import { apiTutorial, safeguardDotNet, safeguardPsSignIn } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

/** What nobody but SPP and its PowerShell module says, so that nothing else has to stand beside it. */
const onlySpps = [
  { phrase: 'OAuth2DeviceCodeNotAllowed' },
  { phrase: 'OAuth2 device code grant type is not allowed' },
  { phrase: 'Resource Owner password grant is disabled on this appliance' },
] as const;

export default defineJoinError({
  id: 'grant-not-allowed',
  title: 'SPP does not allow this kind of sign-in to scripts',
  symptom: {
    text: 'A script gets no token with user name and password: SPP says that the grant is not allowed.',
    basis: 'documented',
    source: safeguardDotNet,
  },
  stopsAt: { moves: [3] },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardDotNet, apiTutorial, safeguardPsSignIn],
  why: [
    {
      id: 'since-spp-7',
      text: 'Since SPP 7.4 each kind of sign-in can be switched off, and in a new SPP 8.0 all but the one for browsers are. It is no typing error in the password.',
      basis: 'documented',
      source: apiTutorial,
    },
  ],
  steps: [
    {
      id: 'join-browser-basic',
      text: 'Join in the browser, from **Basic Settings > Cluster management** on SPS: that sign-in cannot be switched off.',
      basis: 'documented',
      source: apiTutorial,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'let-script-sign',
      text: 'Or let the script sign in through the browser (PKCE) or with a device code.',
      basis: 'documented',
      source: apiTutorial,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'allow-grant-spp',
      text: 'Or allow the grant on SPP, under **Appliance Management > Safeguard Access > Local Login Control**.',
      basis: 'documented',
      source: safeguardDotNet,
      who: 'spp-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
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
