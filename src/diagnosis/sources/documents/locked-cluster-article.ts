import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** Knowledge base, on opening the lock of a cluster by force. It supports nothing by itself. */
export const lockedClusterArticle = {
  id: 'locked-cluster-article',
  title: 'KB 4379731, unlocking a locked cluster',
  product: 'SPP',
  version: null,
  url: null,
  read: false,
  knownFrom: 'Our notes name its number and this one point, without an address.',
} as const satisfies Source;

export const excerpts = {
  'factory-reset': 'Unlocking a locked cluster by force can end in a factory reset.',
} as const satisfies Excerpts;
