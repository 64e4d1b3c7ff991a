import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide: how a read-only appliance is activated. */
export const activatingReadOnly = {
  id: 'activating-read-only',
  title: 'SPP administration guide, Activating a read-only appliance',
  product: 'SPP',
  version: '7.5',
  url: `${support}/technical-documents/doc2159555`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  activate:
    'An appliance in `StandaloneReadOnly` is activated by hand, once no other SPP manages the same accounts.',
} as const satisfies Excerpts;
