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

export const excerpts = {
  policy:
    'The **Session Settings** tab of an access request policy has **SPS Connection Policy**, where the cluster or appliance is chosen.',
  none: 'Where SPS has not been joined, or the join was deleted, it shows `No SPS connection policies found.`',
} as const satisfies Excerpts;
