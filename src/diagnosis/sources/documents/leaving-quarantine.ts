import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide: how an appliance comes back from quarantine. */
export const leavingQuarantine = {
  id: 'leaving-quarantine',
  title: 'SPP administration guide, What do I do when an appliance goes into quarantine',
  product: 'SPP',
  version: '7.x',
  url: `${support}/technical-documents/doc2109851`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  bundle:
    'An appliance in `Quarantine`: create a quarantine bundle from the **Recovery Kiosk**, then restart the appliance.',
} as const satisfies Excerpts;
