import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The vendor’s API tutorial: sign-in and grant types. */
export const apiTutorial = {
  id: 'api-tutorial',
  title: 'Safeguard API tutorial, SPP introduction',
  product: 'SPP',
  version: null,
  url: 'https://github.com/OneIdentity/safeguard-api-tutorial/blob/main/spp1-introduction/README.md',
  read: true,
} as const satisfies Source;

export const excerpts = {
  grants:
    'Since SPP 7.4 OAuth2 grant types can be turned off. In a new SPP 8.0 all are off but the authorization code with PKCE, the one of a browser. The sign-in of the browser cannot be turned off.',
} as const satisfies Excerpts;
