import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The vendor’s PowerShell module: kinds of sign-in, and where SPP allows them. */
export const safeguardPsReadme = {
  id: 'safeguard-ps-readme',
  title: 'safeguard-ps, README',
  product: 'safeguard-ps',
  version: 'of 2026-08-13',
  url: 'https://github.com/OneIdentity/safeguard-ps/blob/main/README.md',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'password-grant':
    'The password grant is off by default on current SPP, so that a script cannot get a token with user name and password.',
  'local-login-control':
    'SPP allows it under **Appliance Management > Safeguard Access > Local Login Control**.',
} as const satisfies Excerpts;
