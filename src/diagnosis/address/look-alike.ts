/** Stops and dashes that stay what they are when normalised, and pass for a dot or a hyphen. */
const signs = /[\u3002\uff61\u2010-\u2015\u2212\u2027\u06d4\u0701\u0702]/;
/** Numbers in the digits of another script. */
const foreignNumber = /^[\p{N}.]+$/u;

/**
 * The first character that only looks like a plain one; undefined where there is none.
 *
 * Full-width, mathematical and enclosed letters and digits (anything that normalises to ASCII), ideographic stops, typographic
 * dashes. Resolvers and URL parsers turn some of them into the plain character, so that the guard would judge another text.
 */
export function lookAlike(host: string): string | undefined {
  const numeric = foreignNumber.test(host);
  return Array.from(host).find(
    (character) =>
      character > '\u007f' &&
      (numeric || signs.test(character) || /[\u0021-\u007e]/.test(character.normalize('NFKC'))),
  );
}
