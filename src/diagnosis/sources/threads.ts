import type { Source } from './source.ts';

/** Users and maintainers on sign-ins that SPP refuses behind a load balancer. */
export const safeguardPsIssue527: Source = {
  title: 'safeguard-ps, issue 527',
  url: 'https://github.com/OneIdentity/safeguard-ps/issues/527',
  version: 'SPP 7.5',
};

/** A join from PowerShell that broke off over SPS's answer, and whose text hides it. */
export const safeguardPsIssue311: Source = {
  title: 'safeguard-ps, issue 311',
  url: 'https://github.com/OneIdentity/safeguard-ps/issues/311',
  version: 'SPP 6.8, SPS 6.7.2',
};
