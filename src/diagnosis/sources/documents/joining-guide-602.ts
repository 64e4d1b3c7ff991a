import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPS administration guide, "Joining SPS to SPP", of an earlier release: the same text as far as it could be read. */
export const joiningGuide602 = {
  id: 'joining-guide-602',
  title: 'SPS administration guide, Joining SPS to SPP',
  product: 'SPS',
  version: '6.0.2',
  url: `${support}/technical-documents/safeguard-for-privileged-sessions/6.0.2/administration-guide/104`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  ports:
    'SPP and the SPS nodes have to talk to each other on TCP port `8649`; it does not say which side opens the connection. SPS needs HTTPS to SPP, TCP port `443`, during the join: `required only once`.',
} as const satisfies Excerpts;
