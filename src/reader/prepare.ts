import { flatten } from './pixels/flatten.ts';
import type { Grey } from './pixels/grey.ts';
import { letterHeight } from './pixels/letter-height.ts';
import { scale } from './pixels/scale.ts';

/** Height that the small letters are brought to, in pixels: what the engine was trained on is about this tall. */
const wantedHeight = 20;
const largest = 4;
const smallest = 0.25;
/** More than this takes the engine longer than anybody waits. */
export const mostPixels = 9_000_000;
/** Factor where the text is too little to be measured. */
const unmeasured = 2;

/** Steps that can be left out, to see what each gains. */
export interface Steps {
  flatten: boolean;
  scale: boolean;
}

/** A picture as the engine reads it, and by what it was scaled. */
export interface Prepared {
  grey: Grey;
  factor: number;
}

/** Prepares a picture: dark ink on white, letters of one height. Each step is there for what it gains, see `npm run pictures`. */
export function prepare(grey: Grey, steps: Steps = { flatten: true, scale: true }): Prepared {
  const flat = steps.flatten ? flatten(grey) : grey;
  if (!steps.scale) return { grey: flat, factor: 1 };
  const height = letterHeight(steps.flatten ? flat : flatten(grey));
  const wanted = height === null ? unmeasured : wantedHeight / height;
  const room = Math.sqrt(mostPixels / (grey.width * grey.height));
  const factor = Math.min(Math.max(smallest, Math.min(largest, wanted)), room);
  return { grey: scale(flat, factor), factor };
}
