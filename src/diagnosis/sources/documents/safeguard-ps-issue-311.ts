import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** A join from PowerShell that broke off over SPS’s answer, and whose text hides it. */
export const safeguardPsIssue311 = {
  id: 'safeguard-ps-issue-311',
  title: 'safeguard-ps, issue 311',
  product: 'safeguard-ps',
  version: 'with SPP 6.8, SPS 6.7.2',
  url: 'https://github.com/OneIdentity/safeguard-ps/issues/311',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'hidden-answer':
    "`Cannot bind argument to parameter 'InputObject'` is the command’s own crash, and hides what SPS answered.",
} as const satisfies Excerpts;
