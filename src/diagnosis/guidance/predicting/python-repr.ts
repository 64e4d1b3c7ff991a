const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A character that Python does not print as it is (`str.isprintable`): controls, marks without a shape, blanks but the space. */
const unprintable = /[\\\p{C}\p{Z}]/gu;

function escaped(character: string): string {
  if (character === ' ') return character;
  const short = escapes[character];
  if (short !== undefined) return short;
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2) return `\\x${code.padStart(2, '0')}`;
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}

/** A string as Python's `repr` prints it, in an exception: single quotes, unless only those stand in it. */
export function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replaceAll(unprintable, escaped);
  return `${quote}${quote === "'" ? body.replaceAll("'", "\\'") : body}${quote}`;
}
