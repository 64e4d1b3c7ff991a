import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP 6.9: what External Integration holds, in both clients. */
export const externalIntegration6 = {
  id: 'external-integration-69',
  title: 'SPP administration guide, External Integration',
  product: 'SPP',
  version: '6.9',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/6.9/administration-guide/91`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where: '**External Integration** is in both clients, the **desktop client** and the web client.',
} as const satisfies Excerpts;
