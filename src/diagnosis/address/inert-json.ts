import { everyActive } from './active-characters.ts';

/** A character as JSON spells it (RFC 8259 section 7), both halves of a pair where it has two. */
const spelt = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** Makes JSON text safe to print: what could act on a terminal is written as `\uXXXX`, which reads back the same. */
export const inertJson = (json: string): string =>
  // A line break between members is our own: inside a string it is escaped already.
  json
    .split('\n')
    .map((line) => line.replaceAll(everyActive, spelt))
    .join('\n');
