/** Characters that JSON leaves as they are and that a terminal or a log viewer acts on: DEL, C1, zero-width, bidirectional, U+2028/9. */
const active = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** One JSON object for `--json`, safe on a terminal: what could act there is written as `\uXXXX`, which reads back the same. */
export const printJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
