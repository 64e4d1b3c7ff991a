import { everyActive } from '#diagnosis/address/escape-hostile.ts';

const unit = (text: string, at: number): string => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;

/** As JSON writes it (RFC 8259 section 7): a character beyond U+FFFF is two units. */
const asUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => unit(character, at)).join('');

/** One JSON object for `--json`, safe on a terminal: what could act there is written as `\uXXXX`, which reads back the same. */
export const printJson = (value: unknown): string =>
  // A line break between members is our own: inside a string it is escaped already.
  `${JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => line.replaceAll(everyActive, asUnits))
    .join('\n')}\n`;
