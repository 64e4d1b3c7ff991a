import { fromDigits, toDigits } from './base64url.ts';
import { checksum } from './checksum.ts';
import type { Candidate } from './mailed/cases-in.ts';
import { casesIn } from './mailed/cases-in.ts';

/** Longest fragment that is looked at for a case, in UTF-16 units (security rule 8); wrapping and quoting count. */
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
/** Characters before the payload. */
export const headLength = 2 + 3 + 6;
const end = 'z';

/** The fragment that carries a payload, without its `#`. */
export const fragmentFor = (payload: string): string =>
  `c${version}${toDigits(payload.length, 3)}${toDigits(checksum(payload), 6)}${payload}${end}`;

/** What the head of a fragment says of its payload; null where a digit is none. */
export const headOf = (given: string): { length: number | null; sum: number | null } => ({
  length: fromDigits(given.slice(2, 5)),
  sum: fromDigits(given.slice(5, headLength)),
});

type Read = { ok: true; value: string } | { ok: false; why: LinkProblem };

/** The payload of one fragment, all of it and unchanged; or why not. */
export function payloadOf({ all: given, own }: Candidate): Read {
  const refuse = (why: LinkProblem): Read => ({ ok: false, why });
  if (given === '') return refuse({ kind: 'nothing' });
  if (!/^c[1-9]/.test(given)) return refuse({ kind: 'no-case' });
  if (given.charAt(1) !== version) return refuse({ kind: 'newer' });
  const arrived = own.length;
  if (given.length < headLength) return refuse({ kind: 'cut-off', arrived, sent: null });
  const { length, sum } = headOf(given);
  if (length === null || length > longestInput) return refuse({ kind: 'damaged' });
  const payload = given.slice(headLength, headLength + length);
  if (payload.length === length && sum === checksum(payload)) return { ok: true, value: payload };
  return refuse(
    own.length < headLength + length
      ? { kind: 'cut-off', arrived, sent: headLength + length + 1 }
      : { kind: 'damaged' },
  );
}

/**
 * Finds the payload in a fragment, a link, or a text that holds the link: `#` written as `%23`, line breaks, spaces and quotation
 * marks of mail programs inside it, punctuation behind it. Of several links the first that is whole.
 */
export function payloadIn(text: string): Read {
  if (text.length > longestInput) return { ok: false, why: { kind: 'too-long' } };
  const read = casesIn(text).map(payloadOf);
  return read.find(({ ok }) => ok) ?? read[0] ?? { ok: false, why: { kind: 'nothing' } };
}
