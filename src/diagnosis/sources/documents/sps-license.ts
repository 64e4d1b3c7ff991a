import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPS: where its licence is shown and updated. */
export const spsLicense = {
  id: 'sps-license',
  title: 'SPS administration guide, Updating the SPS license',
  product: 'SPS',
  version: null,
  url: `${support}/technical-documents/doc1203680`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  where: 'The licence is shown and updated at **Basic Settings > System > License**.',
} as const satisfies Excerpts;
