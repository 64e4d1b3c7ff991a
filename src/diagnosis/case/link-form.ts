import { fromDigits, toDigits } from './base64url.ts';
import { checksum } from './checksum.ts';

/** Longest text that is looked at for a case, in UTF-16 units (security rule 8); wrapping and quoting count. */
export const longestInput = 16 * 1024;

/** Why a text is no case that can be opened. `arrived` and `sent` are lengths in characters; `sent` null where even that is missing. */
export type LinkProblem =
  | { kind: 'nothing' | 'too-long' | 'no-case' | 'newer' | 'damaged' | 'too-large' | 'not-understood' }
  | { kind: 'cut-off'; arrived: number; sent: number | null };

/*
 * `c`, the version, three digits of length, six of checksum, the payload, and a letter that means nothing: some programs leave out a
 * dash or an underscore at the end of a link, and so there is none. Every character is a letter, a digit, a dash or an underscore;
 * what else comes between was put there on the way.
 */
const version = '1';
const headLength = 2 + 3 + 6;
const end = 'z';

/** The fragment that carries a payload, without its `#`. */
export const fragmentFor = (payload: string): string =>
  `c${version}${toDigits(payload.length, 3)}${toDigits(checksum(payload), 6)}${payload}${end}`;

/** Letters of entities in which quoted HTML writes its signs; the others are no letters, and go with everything between. */
const entity = /&(?:gt|lt|amp|quot|nbsp|shy|#\d{1,5}|#x[\da-f]{1,4});/gi;
/** A sign that was percent-encoded, once or over and over: `%23`, `%2523`. */
const percentEncoded = /%(?:25)*([\da-f]{2})/gi;

function cleaned(text: string): string {
  return text
    .replaceAll(entity, '')
    .replaceAll(percentEncoded, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/[^\w-]/g, '');
}

/** Where in a mail or a chat the case begins: behind the last `case#` that is followed by one; the whole text where there is none. */
function caseIn(text: string): string {
  const found = [...text.matchAll(/case(?:#|%(?:25)*23)(?=[\s>]{0,80}c)/gi)].at(-1);
  return found === undefined ? text : text.slice(found.index + found[0].length);
}

/**
 * Finds the payload in a fragment, a link, or a text that holds the link: `#` written as `%23`, line breaks, spaces and quotation
 * marks of mail programs inside it, punctuation behind it.
 */
export function payloadIn(text: string): { ok: true; value: string } | { ok: false; why: LinkProblem } {
  const refuse = (why: LinkProblem) => ({ ok: false, why }) as const;
  if (text.length > longestInput) return refuse({ kind: 'too-long' });
  const given = cleaned(caseIn(text));
  if (given === '') return refuse({ kind: 'nothing' });
  if (!/^c[1-9]/.test(given)) return refuse({ kind: 'no-case' });
  if (given.charAt(1) !== version) return refuse({ kind: 'newer' });
  const arrived = given.length;
  if (arrived < headLength) return refuse({ kind: 'cut-off', arrived, sent: null });
  const length = fromDigits(given.slice(2, 5));
  if (length === null || length > longestInput) return refuse({ kind: 'damaged' });
  const payload = given.slice(headLength, headLength + length);
  if (payload.length < length) return refuse({ kind: 'cut-off', arrived, sent: headLength + length + 1 });
  if (fromDigits(given.slice(5, headLength)) !== checksum(payload)) return refuse({ kind: 'damaged' });
  return { ok: true, value: payload };
}
