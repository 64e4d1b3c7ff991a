import { latin1 } from '../certificate/decode-text.ts';
import { decodeBase64 } from '../certificate/read-pem.ts';
import type { FoundKey } from './found-key.ts';
import { longestKey } from './found-key.ts';
import { bytesToName, nameSecretBytes } from './name-secret-bytes.ts';

/** How base64 of DER begins (a SEQUENCE), of a Java keystore, and of `-----BEGIN `, which secrets of Kubernetes hold. */
const beginning = /(?<![A-Za-z0-9+/=_-])(?:M[A-I]|\/u3\+7|zs7Ozg|LS0tLS1CRUdJTi)[A-Za-z0-9+/]{30}/gu;
/** The first line of base64. */
const firstLine = /[A-Za-z0-9+/]{1,100000}={0,2}/y;
/** A further line: alone on its line, which may be quoted by mail or escaped; no blank line before it. */
const nextLine =
  /[ \t]{0,8}(?:\r?\n|(?:\\+r)?\\+n)[ \t>|*]{0,16}[A-Za-z0-9+/]{1,4000}={0,2}(?=[ \t]{0,8}(?:[\r\n"'<,;]|\\|$))/y;
/** Longest store of keys that is followed to its end, in UTF-16 units. */
const longestStore = 1 << 20;
/** Longest text in PEM that is decoded, in UTF-16 units: a chain and its key. */
const longestPem = 4 * longestKey;
const signsToName = Math.ceil(bytesToName / 3) * 4 + 8;

function endOfBase64(text: string, start: number): number {
  firstLine.lastIndex = start;
  let at = start + (firstLine.exec(text)?.[0].length ?? 0);
  while (at - start < longestStore && text.charAt(at - 1) !== '=') {
    nextLine.lastIndex = at;
    const found = nextLine.exec(text);
    if (!found) break;
    at += found[0].length;
  }
  return at;
}

/** Finds keys in base64 without the lines around them, and texts in base64 that hold a key. */
export function findEncodedKeys(text: string): FoundKey[] {
  const found: FoundKey[] = [];
  let done = 0;
  for (const { index } of text.matchAll(beginning)) {
    if (index < done) continue;
    if (text.startsWith('LS0t', index)) {
      done = endOfBase64(text, index);
      const pem = latin1(decodeBase64(text.slice(index, Math.min(done, index + longestPem))));
      if (/PRIVATE KEY-----/i.test(pem))
        found.push({ kind: 'private-key', whole: [index, done], body: [index, done] });
      continue;
    }
    const head = text.slice(index, index + signsToName).replaceAll(/\\+[nr]/g, '');
    const kind = nameSecretBytes(decodeBase64(head).subarray(0, bytesToName));
    if (kind === null) continue;
    done = endOfBase64(text, index);
    found.push({ kind, whole: [index, done], body: [index, done] });
  }
  return found;
}
