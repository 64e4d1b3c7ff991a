import type { Range } from '../range.ts';
import { authorizationNames, cookieNames, secretNames, wholeSecretNames } from '../secret-names.ts';
import { endOfBare, endOfPlainJson, endOfQuoted, quote } from './end-of-value.ts';
import { endOfAuthorization, endOfCookie } from './find-header.ts';
import { isOrdinary } from './ordinary-words.ts';

const anyOf = (names: readonly string[]): string => names.toSorted((a, b) => b.length - a.length).join('|');
const space = '[ \\t\\u00a0]{0,8}';
/** `aws_secret_access_key`, `MY_SECRET_KEY`, `id_token_hint`, `user[password]`. */
const suffix = '(?:_access_key|_?key|_?hint|_?hash|_?value|[0-9]{1,2})?(?:%5D|\\])?';
const separator = `(?::=|:|=>|=|->|→|%3D|%3A|：|＝|\\t)`;
/** `Password for admin@sps:`. */
const owner = '[ \\t](?:for|of|für|von|pour|de|para)[ \\t][^\\s:=]{1,80}';
const named = new RegExp(
  `(${quote}?)(?:(${anyOf(secretNames)})|(?:(?<![\\p{L}\\p{N}_-])|(?<=u0022))(${anyOf(wholeSecretNames)}))${suffix}(${quote}?)(?:${owner})?${space}${separator}${space}`,
  'giu',
);
/** `["password", "…"]`, `('password', '…')`, and `{"name": "X-Token", "value": "…"}` of an HTTP archive. */
const besideName = new RegExp(
  `(${quote})[\\w.-]{0,30}?(${anyOf([...secretNames, ...wholeSecretNames])})${suffix}\\1[ \\t]{0,8},\\s{0,20}(?:${quote}value${quote}\\s{0,8}:\\s{0,8})?(${quote})`,
  'giu',
);
const opening = new RegExp(`[ub]?(${quote})`, 'iuy');
const openingOnNextLine = new RegExp(`\\s{0,8}[\\r\\n][\\s>]{0,40}(${quote})`, 'iuy');
/** YAML's `|` and `>-`, and the indented lines behind them. */
const block = /[|>][+-]?[ \t]{0,8}\r?\n((?:[ \t]{1,40}[^\r\n]{1,4000}(?:\r?\n|$)){1,40})/y;

function read(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A value in quotes; a sentence that begins like one is none. */
function quotedValue(text: string, start: number, mark: string): Range | undefined {
  const end = endOfQuoted(text, start, mark);
  if (end === undefined || end <= start) return undefined;
  const value = text.slice(start, end);
  return isOrdinary(value) && (/\s/.test(value) || value.length < 6) ? [start, start] : [start, end];
}

function plainValue(text: string, start: number, name: string, isJson: boolean): Range {
  if (isJson) {
    const end = endOfPlainJson(text, start);
    if (/^(?:null|true|false|none)$/i.test(text.slice(start, end))) return [start, start];
    return [start, end];
  }
  if (authorizationNames.has(name)) return [start, endOfAuthorization(text, start)];
  if (cookieNames.has(name)) {
    const end = endOfCookie(text, start);
    if (end > start) return [start, end];
  }
  // What follows is no value but an object.
  if (/^[{[]\\{0,8}["'{]/.test(text.slice(start, start + 12))) return [start, start];
  if (isOrdinary(text.slice(start, start + 60))) return [start, start];
  return [start, endOfBare(text, start)];
}

/** The value that stands at `start`, behind a name that stood between `before` and `after`. */
function valueAt(text: string, start: number, name: string, before: string, after: string): Range {
  const indented = read(block, text, start);
  if (indented)
    return [start + indented[0].length - (indented[1] ?? '').length, start + indented[0].trimEnd().length];
  let at = start;
  // A list of one: `"X-Token": ["…"]`.
  if (after !== '' && text.charAt(at) === '[') at++;
  const open = read(opening, text, at) ?? (after === '' ? null : read(openingOnNextLine, text, at));
  const from = at + (open?.[0].length ?? 0);
  if (open?.[1] !== undefined) {
    const value = quotedValue(text, from, open[1]);
    if (value) return value;
  } else if (before !== '' && after === '') {
    // `"Authorization: …"`: the quote before the name closes behind the value.
    const end = endOfQuoted(text, start, before);
    const value: Range | undefined = end === undefined ? undefined : [start, end];
    if (value && !/[\r\n]/.test(text.slice(...value)) && !isOrdinary(text.slice(...value))) return value;
  }
  return plainValue(text, from, name, after !== '' && open === null);
}

/** Finds what stands behind a secret's name: in JSON, forms, headers, command lines, settings and prose. */
export function findNamed(text: string): Range[] {
  const found: Range[] = [];
  let done = 0;
  for (const match of text.matchAll(named)) {
    if (match.index < done) continue;
    const [whole, before = '', strong, weak, after = ''] = match;
    const name = (strong ?? weak ?? '').toLowerCase();
    const [start, end] = valueAt(text, match.index + whole.length, name, before, after);
    if (end > start) found.push([start, end]);
    done = Math.max(done, end);
  }
  for (const match of text.matchAll(besideName)) {
    const value = quotedValue(text, match.index + match[0].length, match[3] ?? '');
    if (value && value[1] > value[0]) found.push(value);
  }
  return found;
}
