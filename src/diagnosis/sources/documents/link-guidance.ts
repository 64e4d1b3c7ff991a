import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, the page of session appliances that are linked: what has to link to what. */
export const linkGuidance = {
  id: 'link-guidance',
  title: 'SPP administration guide, Session Appliances with SPS link',
  product: 'SPP',
  version: '7.x',
  url: `${support}/technical-documents/doc1918125`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  versions:
    'The versions of SPS and SPP have to match exactly, and are kept synchronized during an upgrade. Long-term support and feature releases do not mix.',
  'primary-to-master': 'The link goes between the SPP primary and the SPS cluster master.',
  'recording-node':
    'A single SPS node that is both **Central Management** and **Search Master** cannot run the sessions of SPP. At least one node has to be able to record.',
  'search-minion':
    'Do not switch a node from **Search Local** to **Search Minion**: its old recordings could then not be played from SPP.',
  'who-links': 'It says that the Asset Administrator can link; the SPS guide asks for other permissions.',
  licence: 'SPS is licensed separately. SPP shows its options to those who bought and joined it.',
} as const satisfies Excerpts;
