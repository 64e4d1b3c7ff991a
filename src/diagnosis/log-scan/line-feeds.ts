import type { PartedText } from '../secrets/parted-text.ts';
import type { TextPart } from '../secrets/text-part.ts';
import { cutPart, lengthOf } from '../secrets/text-part.ts';

/** Line feeds in `[start, end)`. */
export function lineFeeds(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function lineFeedsInPart(part: TextPart): number {
  if (typeof part === 'string') return lineFeeds(part);
  let count = 0;
  for (let at = part.bytes.indexOf(0x0a); at >= 0; at = part.bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

/** Tells the lines of a text that comes in parts, from 1; the places that it is asked for must ascend. */
export class LineCounter {
  #place = 0;
  #line = 1;

  /** The line in which a place stands; all between it and the place before must be kept. */
  lineAt(text: PartedText, place: number): number {
    while (this.#place < place) {
      const { part, start } = text.partAt(this.#place);
      const end = Math.min(place, start + lengthOf(part));
      this.#line += lineFeedsInPart(cutPart(part, this.#place - start, end - start));
      this.#place = end;
    }
    return this.#line;
  }
}
