import { endOfWrapped } from './end-of-value.ts';
import { isOrdinary, looksMadeUp } from './ordinary-words.ts';

/** White space of a header, which may be folded or escaped for a shell. */
const space = '(?:\\\\?[ \\t]{1,8}|[ \\t]{0,8}\\r?\\n[ \\t>]{1,8})';
const knownScheme = new RegExp(
  `(?:bearer|basic|digest|negotiate|ntlm|a2a|apikey|token|oauth|hawk|aws4-hmac-sha256)(?=${space})${space}`,
  'iuy',
);
const parameters =
  /[\w-]{1,40}=(?:\\{0,8}"[^"\r\n]{0,2000}"|[^\s,"]{1,2000})(?:,[ \t]{0,8}[\w-]{1,40}=(?:\\{0,8}"[^"\r\n]{0,2000}"|[^\s,"]{1,2000})){0,30}/y;
const oneToken = /[^\s"'<>{}[\],;\\]{1,8192}/y;
const pairs =
  /[\w.$-]{1,80}=[^\s;,"'<>{}]{0,4000}(?:;[ \t]{0,4}(?:[\w.$-]{1,80}=[^\s;"'<>{}]{0,4000}|HttpOnly|Secure|Partitioned)){0,50}/y;

function read(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Where the value of an authorisation header ends; `start` where there is none. */
export function endOfAuthorization(text: string, start: number): number {
  const scheme = read(knownScheme, text, start);
  const at = start + scheme.length;
  const list = read(parameters, text, at);
  if (list.includes(',') || /^[\w-]{1,40}=\\{0,8}"/.test(list)) return at + list.length;
  const token = read(oneToken, text, at);
  if (token === '' || (scheme === '' && isOrdinary(token))) return scheme === '' ? start : at;
  const end = at + token.length;
  if (scheme !== '') return endOfWrapped(text, end);
  const second = read(oneToken, text, end + 1);
  return text.charAt(end) === ' ' && second.length >= 8 && looksMadeUp(second) && !second.includes('://')
    ? end + 1 + second.length
    : end;
}

/** Where the pairs of a cookie end; `start` where there are none. */
export const endOfCookie = (text: string, start: number): number => start + read(pairs, text, start).length;
