import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** The newer copy of that page, "linking" wording. Our copy breaks off inside the fourth entry. */
export const linkErrorsPage = {
  id: 'link-errors-page',
  title: 'Common linking error resolutions',
  product: 'SPS',
  version: null,
  url: `${support}/technical-documents/doc1746574`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  'same-entries':
    'As far as it could be read: the entries of the join page, in their order, with the same resolutions, and "linking" where that page says "joining". The button is still **Join**, and the message still `Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)`.',
  'address-field': 'The field for SPP’s address is called **SPP Address**.',
  'name-mismatch': "The raw error is printed with empty names: `host=''`, `doesn't match ''`.",
} as const satisfies Excerpts;
