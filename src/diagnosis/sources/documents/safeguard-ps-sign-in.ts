import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The vendor’s PowerShell module: how it signs in to SPP, and what it says where it cannot. */
export const safeguardPsSignIn = {
  id: 'safeguard-ps-sign-in',
  title: 'safeguard-ps, safeguard-ps.psm1',
  product: 'safeguard-ps',
  version: 'of 2026-08-13',
  url: 'https://github.com/OneIdentity/safeguard-ps/blob/main/src/safeguard-ps.psm1',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'cannot-connect':
    'Where the module itself cannot connect to SPP: `SSL certificate validation failed connecting to <appliance>, try -Insecure`, or `bad appliance network address?`',
  grants:
    'Where SPP does not allow the kind of sign-in: `Resource Owner password grant is disabled on this appliance. Use Connect-Safeguard with -Pkce`, or `OAuth2 device code grant type is not allowed.`',
} as const satisfies Excerpts;
