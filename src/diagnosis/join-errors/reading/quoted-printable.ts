import type { Decoded } from './decoded.ts';

const softBreak = /=\r?\n/y;
const encodedByte = /=([0-9A-F]{2})/y;

/** Quoted-printable as raw mail shows it (RFC 2045): bytes of UTF-8, between which a line may be broken softly. */
export function decodeQuotedPrintable(text: string, start: number): Decoded | undefined {
  const matchAt = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const broken = matchAt(softBreak, start);
  if (broken) return { unit: 10, end: start + broken[0].length };
  let end = start;
  const nextByte = (): number | undefined => {
    const skipped = end > start ? (matchAt(softBreak, end)?.[0].length ?? 0) : 0;
    const found = matchAt(encodedByte, end + skipped);
    if (!found) return undefined;
    end += skipped + 3;
    return Number.parseInt(found[1] ?? '', 16);
  };
  const first = nextByte();
  if (first === undefined) return undefined;
  if (first < 0x80) return { unit: first, end };
  const more = first >= 0xe0 ? 2 : 1;
  let unit = first & (more === 2 ? 0x0f : 0x1f);
  for (let i = 0; i < more; i++) unit = (unit << 6) | ((nextByte() ?? 0) & 0x3f);
  // What lies beyond one unit decides nothing.
  return { unit: first >= 0xf0 ? -1 : unit, end };
}

/**
 * In quoted-printable an equals sign is followed by two hexadecimal digits or by the end of the line, always. Elsewhere one at
 * the end of a line is just that.
 */
export function isQuotedPrintable(text: string): boolean {
  let found = false;
  for (let i = text.indexOf('='); i >= 0; i = text.indexOf('=', i + 1)) {
    if (!/^=(?:[0-9A-F]{2}|\r?\n)/.test(text.slice(i, i + 3))) return false;
    found = true;
  }
  return found;
}
