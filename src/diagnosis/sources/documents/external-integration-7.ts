import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP 7.x and later: what External Integration holds; the list of trusted servers is a page of this chapter. */
export const externalIntegration7 = {
  id: 'external-integration-7',
  title: 'SPP administration guide, External Integration',
  product: 'SPP',
  version: '7.0.x LTS',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/7.0.x%20lts/administration-guide/37`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where:
    'In the **web client**, **Appliance Management > External Integration** holds what connects SPP to other systems.',
} as const satisfies Excerpts;
