import { eraseLines } from './pixels/erase-lines.ts';
import { flatten } from './pixels/flatten.ts';
import type { Grey } from './pixels/grey.ts';
import { letterHeight } from './pixels/letter-height.ts';
import { scale } from './pixels/scale.ts';

/** Height that the small letters are brought to, in pixels. At 20 as many of the corpus were right, and it took longer. */
const wantedHeight = 16;
const largest = 4;
const smallest = 0.25;
/** More than this takes the engine longer than anybody waits. */
export const mostPixels = 9_000_000;
/** Factor where the text is too little to be measured. */
const unmeasured = 2;

/** Steps that can be left out, to see what each gains. */
export interface Steps {
  flatten: boolean;
  eraseLines: boolean;
  scale: boolean;
}

/** A picture as the engine reads it, and by what it was scaled. */
export interface Prepared {
  grey: Grey;
  factor: number;
}

export const allSteps: Steps = { flatten: true, eraseLines: true, scale: true };

/** Prepares a picture: dark ink on white, no frames, letters of one height. Each step is there for what it gains (`npm run pictures`). */
export function prepare(grey: Grey, steps = allSteps): Prepared {
  const flat = flatten(grey);
  const height = letterHeight(flat);
  const toned = steps.flatten ? flat : grey;
  const clear = steps.eraseLines && height !== null ? eraseLines(toned, height) : toned;
  if (!steps.scale) return { grey: clear, factor: 1 };
  const wanted = height === null ? unmeasured : wantedHeight / height;
  const room = Math.sqrt(mostPixels / (grey.width * grey.height));
  const factor = Math.min(Math.max(smallest, Math.min(largest, wanted)), room);
  return { grey: scale(clear, factor), factor };
}
