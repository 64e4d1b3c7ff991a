import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** Users and maintainers on sign-ins that SPP refuses behind a load balancer. */
export const safeguardPsIssue527 = {
  id: 'safeguard-ps-issue-527',
  title: 'safeguard-ps, issue 527',
  product: 'SPP',
  version: '7.5',
  url: 'https://github.com/OneIdentity/safeguard-ps/issues/527',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'code-redeemed':
    'SPP’s sign-in says `Code was already redeemed.` behind a load balancer without sticky sessions.',
} as const satisfies Excerpts;
