/** What `JSON.stringify` leaves as it is and a terminal or a log viewer acts on: DEL, C1, separators, bidirectional, zero-width, tags. */
const active = /[\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** A character as JSON spells it, both halves of a pair where it has two. */
const spelt = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** Makes JSON text safe to print: what could act on a terminal is written as `\uXXXX`, which reads back the same. */
export const inertJson = (json: string): string => json.replaceAll(active, spelt);
