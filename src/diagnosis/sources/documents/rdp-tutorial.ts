import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The vendor’s automation examples: an entitlement that offers no policy. */
export const rdpTutorial = {
  id: 'rdp-tutorial',
  title: 'SafeguardAutomation, RDP Applications, Tutorial',
  product: 'SPP',
  version: null,
  url: 'https://github.com/OneIdentity/SafeguardAutomation/blob/main/RDP%20Applications/Tutorial/README.md',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'no-policies':
    'Where an entitlement offers no session connection policy: `ensure that an SPS appliance has been joined to SPP`.',
} as const satisfies Excerpts;
