import type { Range } from './recognition.ts';
import { headerNames, secretNames } from './secret-names.ts';

/** What stands in a secret's place; it does not tell how long the secret is. */
const mask = '***';
/** No secret is looked for beyond this, so that an unclosed quote costs no more than a closed one. */
const longestSecret = 16_384;

const names = secretNames.toSorted((a, b) => b.length - a.length).join('|');
const quote = `(?:\\\\{0,15}["'\`“”„‘’]|&(?:amp;){0,3}(?:quot|apos|#0?39|#34);|\\\\{1,8}u0022)`;
const between = '[ \\t\\u00a0]{0,8}(?::|=>|=|%3D)[ \\t\\u00a0]{0,8}';
/** A name, the quote that closes it, and what stands before the value. */
const named = new RegExp(
  `(${quote}?)(?<![\\p{L}\\p{N}])(${names})(${quote}?)${between}[ub]?(${quote}?)`,
  'giu',
);
const parameter =
  /(?<=\s)--?(?:password|passphrase|token|access-?token|api-?key|secret)[ \t]{1,4}(?!-)("[^"\r\n]{0,2000}"|'[^'\r\n]{0,2000}'|[^\s"']{1,2000})/giu;
const element = new RegExp(`<(${names})>([^<]{1,4000})`, 'giu');
const scheme = /\b(?:bearer|basic|negotiate)[ \t]{1,8}([A-Za-z0-9._~+/=-]{8,})/giu;
const jsonWebToken = /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/gu;
const userInUrl = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:"'<>]{0,200}:([^\s/@"'<>]{1,200})@/giu;
const curlUser = /(?<=\s)(?:-u|--user)[ =]{0,4}["']?[^\s:"']{1,200}:([^\s"']{1,200})/gu;
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/gu;
const privateKeyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/gu;

/** Where a value in quotes ends: at the same quote, escaped no deeper than the one that opened it. */
function endOfQuoted(text: string, start: number, opening: string): number | undefined {
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

/** Where a value without quotes ends. */
function endOfBare(text: string, start: number, toLineEnd: boolean): number {
  const part = text.slice(start, start + longestSecret);
  const end = part.search(toLineEnd ? /[\r\n]|\\+[nr]/u : /[\s"'`“”‘’,;&})\]<>\\]/u);
  return start + (end < 0 ? part.length : end);
}

function findNamed(text: string): Range[] {
  const found: Range[] = [];
  let done = 0;
  for (const match of text.matchAll(named)) {
    if (match.index < done) continue;
    const [whole, before = '', name = '', after = '', opening = ''] = match;
    const start = match.index + whole.length;
    const isHeader = headerNames.has(name.toLowerCase());
    // `"Authorization: …"`: the quote before the name closes behind the value.
    const closing = opening !== '' ? opening : after === '' ? before : '';
    const end =
      (closing === '' ? undefined : endOfQuoted(text, start, closing)) ?? endOfBare(text, start, isHeader);
    if (end > start) found.push([start, end]);
    done = Math.max(done, end);
  }
  return found;
}

function findGroup(text: string, pattern: RegExp, group: number): Range[] {
  return Array.from(text.matchAll(pattern), (match): Range => {
    const secret = match[group] ?? '';
    const start = match.index + match[0].length - secret.length - (pattern === userInUrl ? 1 : 0);
    return [start, start + secret.length];
  });
}

function findPrivateKeys(text: string): Range[] {
  const found: Range[] = [];
  let done = 0;
  for (const match of text.matchAll(privateKey)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    privateKeyEnd.lastIndex = start;
    done = privateKeyEnd.exec(text)?.index ?? text.length;
    if (done > start) found.push([start, done]);
  }
  return found;
}

function joinOverlapping(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * Finds passwords, tokens, cookies, authorisation headers and private keys, in the order of the text, never overlapping.
 *
 * It looks for the names under which they stand and for shapes that nothing else has; a secret without either is not found.
 */
export function findSecrets(text: string): Range[] {
  return joinOverlapping([
    ...findNamed(text),
    ...findGroup(text, parameter, 1),
    ...findGroup(text, element, 2),
    ...findGroup(text, scheme, 1),
    ...findGroup(text, jsonWebToken, 0),
    ...findGroup(text, userInUrl, 1),
    ...findGroup(text, curlUser, 1),
    ...findPrivateKeys(text),
  ]);
}

/** The text with every secret that `findSecrets` finds replaced by `***`. */
export function maskSecrets(text: string): string {
  let masked = '';
  let done = 0;
  for (const [start, end] of findSecrets(text)) {
    masked += text.slice(done, start) + mask;
    done = end;
  }
  return masked + text.slice(done);
}
