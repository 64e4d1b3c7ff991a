import { kindOf, kinds } from './unit-kinds.ts';

/**
 * A text as read through some clean-up, with the way back: unit `i` stands for the original units `from[i]` to `to[i]`
 * (half-open).
 */
export interface View {
  units: Uint16Array;
  from: Uint32Array;
  to: Uint32Array;
}

/** Collects the units of a view that is at most `most` units long. */
export class ViewBuilder {
  readonly #units: Uint16Array;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  #length = 0;

  constructor(most: number) {
    this.#units = new Uint16Array(most);
    this.#from = new Uint32Array(most);
    this.#to = new Uint32Array(most);
  }

  push(unit: number, from: number, to: number): void {
    this.#units[this.#length] = unit;
    this.#from[this.#length] = from;
    this.#to[this.#length] = to;
    this.#length++;
  }

  /** Copies units `start` to `end` of another view. */
  copy(view: View, start: number, end: number): void {
    this.#units.set(view.units.subarray(start, end), this.#length);
    this.#from.set(view.from.subarray(start, end), this.#length);
    this.#to.set(view.to.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  get length(): number {
    return this.#length;
  }

  build(): View {
    return {
      units: this.#units.subarray(0, this.#length),
      from: this.#from.subarray(0, this.#length),
      to: this.#to.subarray(0, this.#length),
    };
  }
}

/** What nobody sees is left out at once, wherever it stands; an escape character opens a terminal's sequence and stays. */
const isSeen = (unit: number): boolean => kindOf[unit] !== kinds.invisible || unit === 0x1b;

/** The text less its invisible characters, offset `base` added to every place. */
export function viewOf(text: string, base = 0): View {
  const builder = new ViewBuilder(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSeen(unit)) builder.push(unit, base + i, base + i + 1);
  }
  return builder.build();
}

/** The units from `start` to `end` as a string. */
export function textOf(units: Uint16Array, start = 0, end = units.length): string {
  let text = '';
  // `fromCharCode` takes its units as arguments, and engines limit how many.
  for (let i = start; i < end; i += 4096)
    text += String.fromCharCode(...units.subarray(i, Math.min(end, i + 4096)));
  return text;
}
