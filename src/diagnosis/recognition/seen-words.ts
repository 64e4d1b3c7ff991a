import type { Seen } from './recognition.ts';

/** What is known in a text that names no error, as a line begins with it. */
export const seenWords: Record<Seen['kind'], string> = {
  code: 'code',
  url: 'address of a request',
  host: 'host',
  words: 'words',
};
