/** No secret is looked for beyond this, so that an unclosed quote costs no more than a closed one. */
export const longestSecret = 16_384;

/** Quotes as texts carry them: escaped, as entities, percent-encoded. */
export const quote = `(?:\\\\{0,15}["'\`“”„‘’]|&(?:amp;){0,3}(?:quot|apos|#0?39|#34|#[xX]0?2[27]);|\\\\{1,8}u002[27]|%22)`;

/** Where a value in quotes ends: at the same quote, escaped no deeper than the one that opened it. */
export function endOfQuoted(text: string, start: number, opening: string): number | undefined {
  const part = text.slice(start, start + longestSecret);
  const mark = opening.replace(/^\\+/, '');
  if (mark.length > 1) {
    const end = part.indexOf(opening);
    return end < 0 ? undefined : start + end;
  }
  const depth = opening.length - 1;
  const closing = { '“': '”', '„': '“', '‘': '’' }[mark] ?? mark;
  for (let at = part.indexOf(closing); at >= 0; at = part.indexOf(closing, at + 1)) {
    let escapes = 0;
    while (escapes <= depth && part.charAt(at - 1 - escapes) === '\\') escapes++;
    if (escapes <= depth) return start + at - escapes;
  }
  return undefined;
}

/**
 * A value without quotes. Signs belong to it as long as what follows does not show that they end it: white space, the next name of a
 * form, a closing bracket or quote, a tag.
 */
const bare =
  /(?:[^\s"'`“”‘’,;&})\]<>\\|]|[,;&](?![ \t]|$|[\w.%-]{1,40}[ \t]?[=:]|["'{[])|[})\]](?![\s,;})\]"'<.]|$)|<(?!\/?[a-zA-Z][^<>]{0,60}>)|>(?=[^\s<])|["'`’](?=[A-Za-z0-9\u00c0-\uffdc])|\\(?![nrt"'\\u])){1,256}/y;

/** Where a value without quotes ends. It is read in pieces, because the engine keeps the way back through each. */
export function endOfBare(text: string, start: number): number {
  let end = start;
  while (end - start < longestSecret) {
    bare.lastIndex = end;
    const piece = bare.exec(text);
    if (!piece) break;
    end += piece[0].length;
  }
  return end;
}

/** A number or word of JSON. */
const plainJson = /[^\s"'`,}\]{[\\&<]+/y;

export function endOfPlainJson(text: string, start: number): number {
  plainJson.lastIndex = start;
  return start + (plainJson.exec(text)?.[0].length ?? 0);
}

/** A line that holds nothing but the rest of a token, as a mail program breaks it. */
const restOfToken = /\r?\n[> \t]{0,8}([\w.~+/=-]{8,200})(?=\s|$|["'\\])/y;

/** Where a token ends that goes on over the next lines: on one of capital and small letters and digits, alone on its line. */
export function endOfWrapped(text: string, end: number): number {
  let last = end;
  for (let line = 0; line < 40; line++) {
    restOfToken.lastIndex = last;
    const rest = restOfToken.exec(text);
    const [whole, token = ''] = rest ?? ['', ''];
    if (!rest || !/\d/.test(token) || !/[a-z]/.test(token) || !/[A-Z]/.test(token)) return last;
    last += whole.length;
  }
  return last;
}
