import type { FoundKey } from './found-key.ts';
import { longestKey } from './found-key.ts';

/** A quote, as it stands or escaped in another text. */
const quote = '\\\\{0,7}["\']';
const keyType = new RegExp(`${quote}kty${quote}\\s{0,20}:\\s{0,20}${quote}(RSA|EC|OKP|oct)${quote}`, 'gu');
/** Members that only a private key has (RFC 7518 section 6; RFC 8037), and the key itself of a symmetric one. */
const privateMember = new RegExp(`${quote}(?:d|p|q|dp|dq|qi|oth)${quote}\\s{0,20}:`, 'u');
const symmetric = new RegExp(`${quote}k${quote}\\s{0,20}:`, 'u');

/** Finds JSON Web Keys (RFC 7517) with a private part, each with its braces; one that is cut off is found to where it ends. */
export function findJsonWebKeys(text: string): FoundKey[] {
  const found: FoundKey[] = [];
  let done = 0;
  for (const { index, 1: type } of text.matchAll(keyType)) {
    if (index < done) continue;
    const from = Math.max(done, index - longestKey);
    const before = text.slice(from, index);
    const open = Math.max(before.lastIndexOf('{'), before.lastIndexOf('}'));
    const start = open < 0 ? from : from + open;
    const after = text.slice(index, index + longestKey);
    const close = /[{}]/.exec(after);
    const end = close === null ? index + after.length : index + close.index + 1;
    const member = text.slice(start, end);
    done = end;
    if ((type === 'oct' ? symmetric : privateMember).test(member))
      found.push({
        kind: 'json-web-key',
        whole: [start, end],
        body: [start + 1, Math.max(start + 1, end - 1)],
      });
  }
  return found;
}
