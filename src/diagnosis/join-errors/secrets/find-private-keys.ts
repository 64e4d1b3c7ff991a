import type { Range } from '../recognition.ts';
import { longestSecret } from './end-of-value.ts';

const kind = '[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?';
const begin = new RegExp(`-----BEGIN ${kind}-----`, 'giu');
const end = new RegExp(`-----END ${kind}-----`, 'giu');
/** PuTTY's own format. */
const putty = /Private-Lines: {0,4}\d{1,4}/giu;
/** A line of a key, quoted by mail or escaped; headers such as `Proc-Type:` stand before the first. */
const line =
  /(?:[\s>|*]|\\+[nr]){0,40}(?:(?:Proc-Type|DEK-Info|Version|Comment): [^\r\n\\]{0,200}|[\w+/=.-]{1,4000}(?=\s|\\+[nr]|$))/y;
/** The same, without headers, for a key whose beginning is cut off. */
const lineBefore = /^[>|* \t]{0,20}[A-Za-z0-9+/=]{16,200}[ \t]{0,8}\r?$/;

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

/** Finds private keys in PEM, of PGP and of PuTTY, whole or cut off at either end. */
export function findPrivateKeys(text: string): Range[] {
  const found: Range[] = [];
  let done = 0;
  for (const match of text.matchAll(begin)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    end.lastIndex = start;
    const close = end.exec(text);
    done = close && close.index - start <= longestSecret ? close.index : endOfLines(text, start);
    if (done > start) found.push([start, done]);
  }
  for (const match of text.matchAll(putty)) {
    const start = match.index + match[0].length;
    const close = endOfLines(text, start);
    if (close > start) found.push([start, close]);
  }
  let before = 0;
  end.lastIndex = 0;
  for (const match of text.matchAll(end)) {
    const start = startOfLines(text, match.index, Math.max(before, match.index - longestSecret));
    if (start < match.index) found.push([start, match.index]);
    before = match.index + match[0].length;
  }
  return found;
}
