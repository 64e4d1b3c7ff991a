import type { PictureRead } from './picture-news.ts';

/** A part of a picture, in its pixels. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Left around the words, in pixels of the picture. */
const margin = 16;

/** The part of a picture in which words were found; all of it where none were. */
export function partWithWords({ words, width, height }: PictureRead): Part {
  if (words.length === 0) return { left: 0, top: 0, width, height };
  const left = Math.max(0, Math.min(...words.map((word) => word.left)) - margin);
  const top = Math.max(0, Math.min(...words.map((word) => word.top)) - margin);
  const right = Math.min(width, Math.max(...words.map((word) => word.left + word.width)) + margin);
  const bottom = Math.min(height, Math.max(...words.map((word) => word.top + word.height)) + margin);
  return { left, top, width: right - left, height: bottom - top };
}

/** The same part of a smaller copy, in whole pixels of the copy; all of it before the picture was read. */
export function partOfCopy(copy: { width: number; height: number }, read: PictureRead | null): Part {
  if (read === null) return { left: 0, top: 0, width: copy.width, height: copy.height };
  const part = partWithWords(read);
  const factor = copy.width / read.width;
  return {
    left: Math.round(part.left * factor),
    top: Math.round(part.top * factor),
    width: Math.max(1, Math.round(part.width * factor)),
    height: Math.max(1, Math.round(part.height * factor)),
  };
}
