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

/** An encoded equals sign, a typographic quote or a no-break space in UTF-8, or the header that announces it. */
const evidence = /=3D|=E2(?:=\r?\n)?=80|=C2(?:=\r?\n)?=A0|quoted-printable/;

/**
 * Whether a text is quoted-printable somewhere. The headers and the other parts of a raw mail are not; without such evidence
 * a line has to be broken softly and every equals sign be one of the encoding, because elsewhere one at the end of a line, or in
 * `Status=403`, is just that.
 */
export function isQuotedPrintable(text: string): boolean {
  if (!text.includes('=')) return false;
  return evidence.test(text) || (/=\r?\n/.test(text) && !/=(?![0-9A-F]{2}|\r?\n)/.test(text));
}
