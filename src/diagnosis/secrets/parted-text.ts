import type { TextPart } from './text-part.ts';
import { cutPart, lengthOf, readPart } from './text-part.ts';

/** Shorter parts are put together, so that there are never many. */
const shortest = 1024;

/** What is kept of a text that comes in parts. Places are those of the whole text, in UTF-16 units. */
export class PartedText {
  #parts: TextPart[] = [];
  /** Where each part begins, and where the last ends. */
  #starts = [0];

  /** Where what is kept begins and ends. */
  get base(): number {
    return this.#starts[0] ?? 0;
  }
  get end(): number {
    return this.#starts.at(-1) ?? 0;
  }

  append(part: TextPart): void {
    const length = lengthOf(part);
    if (length === 0) return;
    const end = this.end + length;
    const last = this.#parts.at(-1);
    const own = length < shortest ? readPart(part, 0, length) : part;
    if (typeof own === 'string' && typeof last === 'string' && Math.max(last.length, length) < shortest) {
      this.#parts[this.#parts.length - 1] = last + own;
      this.#starts[this.#starts.length - 1] = end;
    } else {
      this.#parts.push(own);
      this.#starts.push(end);
    }
  }

  /** The part that holds a place, and where it begins; the place must be kept. */
  partAt(place: number): { part: TextPart; start: number } {
    const index = this.#indexOf(place);
    return { part: this.#parts[index] ?? '', start: this.#starts[index] ?? 0 };
  }

  /** What is kept of `[from, to)`. */
  read(from: number, to: number): string {
    let text = '';
    const end = Math.min(to, this.end);
    for (let at = Math.max(from, this.base); at < end;) {
      const { part, start } = this.partAt(at);
      const until = Math.min(end, start + lengthOf(part));
      text += readPart(part, at - start, until - start);
      at = until;
    }
    return text;
  }

  /** Gives away what stands before a place. */
  takeUntil(place: number): TextPart[] {
    if (place <= this.base) return [];
    const index = place >= this.end ? this.#parts.length : this.#indexOf(place);
    const taken = this.#parts.splice(0, index);
    this.#starts.splice(0, index);
    const [cut] = this.#parts;
    const [from = 0, to = 0] = this.#starts;
    if (cut === undefined || from >= place) return taken;
    this.#starts[0] = place;
    this.#parts[0] = cutPart(cut, place - from, to - from);
    return [...taken, cutPart(cut, 0, place - from)];
  }

  #indexOf(place: number): number {
    let [low, high] = [0, this.#parts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
