import type { PartedText } from '../secrets/parted-text.ts';

/** Least and most units that are read at once. */
const least = 1024;
const most = 1 << 14;

/** A stretch of a text as a string, which holds what was asked for; `text` begins at `from` in the whole. */
export interface Window {
  text: string;
  from: number;
}

/** Reads stretches of a text here and there. Where they lie close together it reads more at once, so that nothing is read often. */
export class ReadingWindow {
  #window: Window = { text: '', from: 0 };
  #size = least;

  /** What is kept of `[from, to)`, and some of what follows; further back than before is dear. */
  around(text: PartedText, from: number, to: number): Window {
    const { text: last, from: begin } = this.#window;
    const end = begin + last.length;
    const first = Math.max(from, text.base);
    if (first >= begin && Math.min(to, text.end) <= end) return this.#window;
    this.#size = first <= end ? Math.min(2 * this.#size, most) : least;
    this.#window = { text: text.read(first, Math.max(to, first + this.#size)), from: first };
    return this.#window;
  }
}
