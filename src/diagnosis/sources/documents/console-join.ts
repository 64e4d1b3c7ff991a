import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPP administration guide, the join from the text console of SPP 2.5. */
export const consoleJoin = {
  id: 'console-join',
  title: 'SPP administration guide, Sessions Management',
  product: 'SPP',
  version: '2.5',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-passwords/2.5/administration-guide/84`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  join: 'The join starts at a standalone primary SPP and asks for the user names and passwords of SPS and SPP; user names hold no spaces. It ends with `SPS successfully joined to SPP. Press ENTER to exit.`. It closes open access requests.',
  result:
    '**Administrative Tools | Settings | External Integration | Sessions Management** shows the connection.',
} as const satisfies Excerpts;
