import type { Grey } from './grey.ts';

/** What is darker than this on white is ink. */
const ink = 160;
const paper = 255;
/** Ink that goes on for longer than so many small letters is a frame, a rule or a panel; no letter does. */
const lettersAcross = 5;
const lettersDown = 3.5;

/** Whitens runs of ink along one direction that are longer than `longest` pixels. */
function eraseAlong(
  flat: Grey,
  into: Uint8Array,
  longest: number,
  { lines, length, step, stride }: { lines: number; length: number; step: number; stride: number },
): void {
  for (let line = 0; line < lines; line++) {
    let start = 0;
    for (let i = 0; i <= length; i++) {
      if (i < length && (flat.data[line * stride + i * step] ?? paper) < ink) continue;
      if (i - start > longest) for (let k = start; k < i; k++) into[line * stride + k * step] = paper;
      start = i + 1;
    }
  }
}

/**
 * Takes out the frames of boxes, rules and edges of panels: the engine takes a line of text in a frame for a drawing.
 *
 * @param flat  dark ink on white
 * @param height  of its small letters, in pixels
 */
export function eraseLines(flat: Grey, height: number): Grey {
  const { width, height: rows } = flat;
  const data = flat.data.slice();
  eraseAlong(flat, data, lettersAcross * height, { lines: rows, length: width, step: 1, stride: width });
  eraseAlong(flat, data, lettersDown * height, { lines: width, length: rows, step: width, stride: 1 });
  return { width, height: rows, data };
}
