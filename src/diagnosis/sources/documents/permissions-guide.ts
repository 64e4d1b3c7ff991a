import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, who may grant what (also 7.4.1). */
export const permissionsGuide = {
  id: 'permissions-guide',
  title: 'SPP administration guide, administrator permissions',
  product: 'SPP',
  version: '7.4.1',
  url: `${support}/technical-documents/doc1821188`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  authorizer: 'The **Authorizer** Administrator `grants administrator permissions to users`.',
  'user-administrator': '**User** Administrators create users, and unlock or reset non-administrative ones.',
} as const satisfies Excerpts;
