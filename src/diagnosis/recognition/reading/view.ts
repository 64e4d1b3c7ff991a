import { kindOf, kinds } from './unit-kinds.ts';

/**
 * A text as read through some clean-up, with the way back: unit `i` stands for the original units `from[i]` to `to[i]`
 * (half-open).
 */
export interface View {
  text: string;
  from: Uint32Array;
  to: Uint32Array;
}

const nothing = new Uint32Array(0);

/** Collects a view out of stretches of another and single units of its own. */
export class ViewBuilder {
  readonly #source: View;
  #from: Uint32Array = nothing;
  #to: Uint32Array = nothing;
  #text = '';
  #length = 0;
  #copied = 0;

  /** Nothing is copied yet; a view only ever becomes shorter. */
  constructor(source: View) {
    this.#source = source;
  }

  /** Copies up to `until`, and goes on at `next`: what is in between is left out. */
  skip(until: number, next: number): void {
    const { text, from, to } = this.#source;
    // Most texts are taken as they are, and need no room.
    if (this.#from === nothing) {
      this.#from = new Uint32Array(text.length);
      this.#to = new Uint32Array(text.length);
    }
    if (until > this.#copied) {
      this.#text += text.slice(this.#copied, until);
      this.#from.set(from.subarray(this.#copied, until), this.#length);
      this.#to.set(to.subarray(this.#copied, until), this.#length);
      this.#length += until - this.#copied;
    }
    this.#copied = next;
  }

  /** Copies up to `until`, and lets one unit stand for what is there up to `next`. */
  replace(until: number, next: number, unit: number): void {
    this.skip(until, next);
    this.#text += String.fromCharCode(unit);
    this.#from[this.#length] = this.#source.from[until] ?? 0;
    this.#to[this.#length] = this.#source.to[next - 1] ?? 0;
    this.#length++;
  }

  /** The view; the source itself where nothing was left out or replaced. */
  build(): View {
    if (this.#copied === 0) return this.#source;
    this.skip(this.#source.text.length, this.#source.text.length);
    return {
      text: this.#text,
      from: this.#from.subarray(0, this.#length),
      to: this.#to.subarray(0, this.#length),
    };
  }
}

const escape = 0x1b;

/**
 * The text less its invisible characters; an escape character opens a terminal's sequence and stays.
 *
 * @param base  added to every place
 */
export function viewOf(text: string, base = 0): View {
  const from = new Uint32Array(text.length);
  const to = new Uint32Array(text.length);
  const builder = new ViewBuilder({ text, from, to });
  for (let i = 0; i < text.length; i++) {
    from[i] = base + i;
    to[i] = base + i + 1;
    const unit = text.charCodeAt(i);
    if (kindOf[unit] === kinds.invisible && unit !== escape) builder.skip(i, i + 1);
  }
  return builder.build();
}
