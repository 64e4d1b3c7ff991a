import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The vendor’s .NET library: notes and tests on SPP’s sign-in service. */
export const safeguardDotNet = {
  id: 'safeguard-dot-net',
  title: 'SafeguardDotNet, notes and tests on the sign-in service',
  product: 'SPP',
  version: '7.4 to 8.x',
  url: 'https://github.com/OneIdentity/SafeguardDotNet',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'access-denied':
    'A wrong password and an unknown user get the same answer: status `400`, `invalid_request`, `Access denied.` Where the settings **Inform User of …** are on, it is `Invalid password.` or `User is unknown.`',
  'too-many':
    '`There have been too many authentication requests for this user`: a cool-down of several minutes.',
  grants:
    'Where a grant is off, the `error_description` has `not allowed` in it; for a device code it is `OAuth2DeviceCodeNotAllowed`.',
} as const satisfies Excerpts;
