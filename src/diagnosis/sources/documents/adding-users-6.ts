import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP 6.x: where users are added, tab by tab, in the desktop client. */
export const addingUsers6 = {
  id: 'adding-users-6',
  title: 'SPP administration guide, Adding a user',
  product: 'SPP',
  version: '6.x',
  url: `${support}/technical-documents/doc1626236`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where:
    'Users are added at **Administrative Tools > Users**, tab by tab; their administrator permissions are one of the tabs.',
} as const satisfies Excerpts;
