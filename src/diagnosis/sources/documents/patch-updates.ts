import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide: who installs updates, and that an installed one cannot be uninstalled. */
export const patchUpdates = {
  id: 'patch-updates',
  title: 'SPP administration guide, Patch Updates',
  product: 'SPP',
  version: '7.x',
  url: `${support}/technical-documents/doc2062717`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  install:
    'An **Appliance Administrator** installs updates, and an update that is installed cannot be uninstalled.',
} as const satisfies Excerpts;
