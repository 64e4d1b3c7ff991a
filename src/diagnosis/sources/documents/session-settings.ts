import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide: the SPS connection policy of an access request policy, and what SPP says where there is none. */
export const sessionSettings = {
  id: 'session-settings',
  title: 'SPP administration guide, Session Settings tab',
  product: 'SPP',
  version: null,
  url: `${support}/technical-documents/doc1939461`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {} as const satisfies Excerpts;
