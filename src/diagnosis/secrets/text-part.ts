/** ASCII text as it came: a byte is a unit. It is kept for a while, and must not be written over. */
export interface AsciiText {
  readonly bytes: Uint8Array;
  /** The units `[from, to)` as a string. */
  read(from: number, to: number): string;
}

/** A part of a long text. ASCII is looked through as bytes, because turning it into a string costs more than looking through it. */
export type TextPart = string | AsciiText;

/** Length of a part in UTF-16 units. */
export const lengthOf = (part: TextPart): number =>
  typeof part === 'string' ? part.length : part.bytes.length;

/** The units `[from, to)` of a part as a string. */
export const readPart = (part: TextPart, from: number, to: number): string =>
  typeof part === 'string' ? part.slice(from, to) : part.read(from, to);

/** The units `[from, to)` of a part as a part; nothing is copied. */
export function cutPart(part: TextPart, from: number, to: number): TextPart {
  if (typeof part === 'string') return part.slice(from, to);
  return {
    bytes: part.bytes.subarray(from, to),
    read: (first, end) => part.read(from + first, from + Math.min(end, to - from)),
  };
}
