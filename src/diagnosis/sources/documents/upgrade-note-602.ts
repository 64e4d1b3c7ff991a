import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPS administration guide, "Using SPS with SPP", on the upgrade of a joined SPS to 6.0.2. */
export const upgradeNote602 = {
  id: 'upgrade-note-602',
  title: 'SPS administration guide, Using SPS with SPP',
  product: 'SPS',
  version: '6.0.2',
  url: `${support}/technical-documents/doc1281713`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  'known-issue':
    'Do not upgrade a joined SPS to `6.0.2`: errors follow. The known issue is corrected in `6.0.3`.',
} as const satisfies Excerpts;
