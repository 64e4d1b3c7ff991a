import { findEncodedKeys } from './find-encoded-keys.ts';
import { findJsonWebKeys } from './find-json-web-keys.ts';
import type { FoundKey } from './found-key.ts';
import { longestKey } from './found-key.ts';
import type { SecretKind } from './secret-kind.ts';

/** RFC 7468 and RFC 4880; with four dashes and a space, the SSH2 form of RFC 4716's makers. */
const kind = '([A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?';
const begin = new RegExp(`-----BEGIN ${kind}-----|---- BEGIN ${kind} ----`, 'giu');
const end = new RegExp(`-----END ${kind}-----|---- END ${kind} ----`, 'giu');
/** PuTTY's own format. */
const putty = /Private-Lines: {0,4}\d{1,4}/giu;
const puttyMac = /(?:[\s>|*]|\\+[nr]){0,40}Private-MAC: {0,4}[0-9a-f]{0,128}/iy;
/** A line of a key, quoted by mail or escaped; headers such as `Proc-Type:` stand before the first. */
const line =
  /(?:[\s>|*]|\\+[nr]){0,40}(?:(?:Proc-Type|DEK-Info|Version|Comment): [^\r\n\\]{0,200}|[\w+/=.-]{24,4000}(?=\s|\\+[nr]|$)|[\w+/=.-]{1,4000}(?=[ \t]{0,8}(?:[\r\n]|\\+[nr]|$)))/y;
/** The same, without headers, for a key whose beginning is cut off. */
const lineBefore = /^[>|* \t]{0,20}[A-Za-z0-9+/=]{16,200}[ \t]{0,8}\r?$/;

/** How `openssl rsa -text` and `openssl pkey -text` print the private numbers of a key. */
const printed =
  /\b(?:privateExponent|prime[12]|exponent[12]|coefficient|priv):\s{0,8}(?<body>(?:[0-9a-f]{2}:\s{0,40}){7,4000}[0-9a-f]{2})/giu;
/** .NET's form (RFC 4050 and `RSA.ToXmlString`): the private exponent, the primes and what belongs to them. */
const inXml = /<(?:D|P|Q|DP|DQ|InverseQ)>(?<body>[A-Za-z0-9+/=\s]{20,4000})<\/(?:D|P|Q|DP|DQ|InverseQ)>/gu;

const kindOfLabel = (label: string): SecretKind => {
  if (/OPENSSH|SSH2/i.test(label)) return 'openssh-private-key';
  if (/PGP/i.test(label)) return 'pgp-private-key';
  return /ENCRYPTED/i.test(label) ? 'encrypted-private-key' : 'private-key';
};

/** Where the lines of a key begin that end right before `at`; no farther back than `first`. */
function startOfLines(text: string, at: number, first: number): number {
  const lines = text.slice(first, at).split('\n');
  let start = at - (lines.pop() ?? '').length;
  while (lineBefore.test(lines.at(-1) ?? '')) start -= (lines.pop() ?? '').length + 1;
  return Math.max(start, first);
}

/** Where the lines of a key end that is cut off. */
function endOfLines(text: string, start: number): number {
  let at = start;
  for (let i = 0; i < 400; i++) {
    line.lastIndex = at;
    const found = line.exec(text);
    if (!found) break;
    at += found[0].length;
  }
  return at;
}

/** Keys between their lines, or from their first line on. */
function findArmoured(text: string): FoundKey[] {
  const found: FoundKey[] = [];
  let done = 0;
  for (const match of text.matchAll(begin)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    end.lastIndex = start;
    const close = end.exec(text);
    const isClosed = close !== null && close.index - start <= longestKey;
    done = isClosed ? close.index : endOfLines(text, start);
    const whole = isClosed ? close.index + close[0].length : done;
    found.push({
      kind: kindOfLabel(match[1] ?? match[2] ?? ''),
      whole: [match.index, whole],
      body: [start, done],
    });
  }
  return found;
}

/** Keys whose first line is cut off. */
function findEnds(text: string): FoundKey[] {
  const found: FoundKey[] = [];
  let before = 0;
  // Where it was last used for a search is where `matchAll` begins.
  end.lastIndex = 0;
  for (const match of text.matchAll(end)) {
    const start = startOfLines(text, match.index, Math.max(before, match.index - longestKey));
    before = match.index + match[0].length;
    if (start < match.index)
      found.push({
        kind: kindOfLabel(match[1] ?? match[2] ?? ''),
        whole: [start, before],
        body: [start, match.index],
      });
  }
  return found;
}

function findPutty(text: string): FoundKey[] {
  return Array.from(text.matchAll(putty)).flatMap((match): FoundKey[] => {
    const start = match.index + match[0].length;
    const close = endOfLines(text, start);
    puttyMac.lastIndex = close;
    const mac = puttyMac.exec(text)?.[0].length ?? 0;
    return close > start
      ? [{ kind: 'putty-private-key', whole: [match.index, close + mac], body: [start, close] }]
      : [];
  });
}

function findPrinted(text: string): FoundKey[] {
  return [printed, inXml].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): FoundKey => {
      const start = match.index + match[0].indexOf(match.groups?.['body'] ?? '');
      const stop = start + (match.groups?.['body']?.length ?? 0);
      return {
        kind: 'private-key',
        whole: [match.index, match.index + match[0].length],
        body: [start, stop],
      };
    }),
  );
}

/**
 * Finds private keys in a text: in PEM, of PGP, OpenSSH and PuTTY, whole or cut off at either end; JSON Web Keys; keys in base64
 * without their lines, or with them inside; and as openssl and .NET print them. Time is linear in the text's length.
 *
 * @returns in no order; the same key may be found twice
 */
export const findPrivateKeys = (text: string): FoundKey[] => [
  ...findArmoured(text),
  ...findEnds(text),
  ...findPutty(text),
  ...findPrinted(text),
  ...findJsonWebKeys(text),
  ...findEncodedKeys(text),
];
