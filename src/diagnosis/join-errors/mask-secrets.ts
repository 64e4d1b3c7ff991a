import type { Range } from './recognition.ts';

/** What stands in a secret's place: as long as it tells nothing of the secret's length. */
const mask = '***';

const keys = [
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'secret',
  'client_secret',
  'spp_api_token',
  'onetimetoken',
  'stsaccesstoken',
  'usertoken',
  'access_token',
  'refresh_token',
  'id_token',
  'api_key',
  'apikey',
  'private_key',
  'authorization',
  'proxy-authorization',
  'x-token',
  'set-cookie',
  'cookie',
  'session_id',
  'sessionid',
  'token',
];
const quote = '(?:\\\\{0,8}["\'“”„]|&(?:amp;){0,3}(?:quot|apos|#0?39|#34);)';
/** The key, its end quote, and what stands before the value; every run in it is bounded. */
const keyed = new RegExp(
  `(?<![A-Za-z0-9])(?:x-)?(${keys.join('|')})(${quote}?)[ \\t]{0,8}(?:[:=]|=>|%3D)[ \\t]{0,8}(?:u|b)?(${quote}?)`,
  'giu',
);
const headerKeys = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-token']);
const bearer = /\b(?:bearer|basic|negotiate|pbc)[ \t]{1,8}[A-Za-z0-9._~+/=-]{8,}/giu;
const jsonWebToken = /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/gu;
const userInUrl = /\b[a-z][a-z0-9+.-]{1,20}:\/\/([^\s/@:"'<>]{0,200}:[^\s/@"'<>]{1,200})@/giu;
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/gu;
const privateKeyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/gu;
/** Password that curl takes behind `-u`. */
const curlUser = /(?:^|\s)(?:-u|--user)[ =]{1,4}["']?[^\s:"']{1,200}:([^\s"']{1,200})/gu;

/** Where a value ends: at the quote that opened it, or at the first unit that no bare value holds. */
function endOfValue(text: string, start: number, openedBy: string, toLineEnd: boolean): number {
  if (openedBy !== '') {
    const end = text.indexOf(openedBy, start);
    const lineEnd = text.indexOf('\n', start);
    if (end >= 0 && (lineEnd < 0 || end < lineEnd || !toLineEnd)) return end;
  }
  bareEnd.lastIndex = start;
  lineBreak.lastIndex = start;
  return (toLineEnd || openedBy !== '' ? lineBreak.exec(text) : bareEnd.exec(text))?.index ?? text.length;
}
const bareEnd = /[\s"'“”,;&})\]<>]/gu;
const lineBreak = /[\r\n]/gu;

/**
 * Finds passwords, tokens, cookies, authorisation headers and private keys, in the order of the text, never overlapping.
 *
 * It looks for the names under which they stand and for shapes that nothing else has; a secret without either is not found.
 */
export function findSecrets(text: string): Range[] {
  const found: Range[] = [];
  let done = 0;
  for (const match of text.matchAll(keyed)) {
    if (match.index < done) continue;
    const start = match.index + match[0].length;
    const isHeader = headerKeys.has((match[1] ?? '').toLowerCase());
    const end = endOfValue(text, start, match[3] ?? '', isHeader);
    if (end > start) found.push([start, end]);
    done = Math.max(done, end);
  }
  for (const pattern of [bearer, jsonWebToken]) {
    for (const match of text.matchAll(pattern)) found.push([match.index, match.index + match[0].length]);
  }
  for (const pattern of [userInUrl, curlUser]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].lastIndexOf(match[1] ?? '');
      found.push([start, start + (match[1] ?? '').length]);
    }
  }
  for (const match of text.matchAll(privateKey)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    privateKeyEnd.lastIndex = start;
    const end = privateKeyEnd.exec(text)?.index ?? text.length;
    found.push([start, end]);
    done = end;
  }
  return joinOverlapping(found);
}

function joinOverlapping(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
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
