import type { PhraseSign } from '../pattern.ts';

/** Words of the HTTPS client of SPS (requests over urllib3), as the vendor's example shows it and period clients print it. */
export const clientOfSps: readonly [PhraseSign, ...PhraseSign[]] = [
  { phrase: 'HTTPSConnectionPool(host' },
  { phrase: 'HTTPSConnection(host' },
  { phrase: 'Failed to establish a new connection' },
  { phrase: 'NewConnectionError' },
  { phrase: 'Max retries exceeded with url' },
  { phrase: 'Error sending request' },
];
