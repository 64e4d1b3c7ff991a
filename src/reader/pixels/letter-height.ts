import type { Grey } from './grey.ts';

/** What is darker than this on white is ink. */
const ink = 128;
/** Heights of single marks that may be letters, in pixels. */
const leastHeight = 4;
const mostHeight = 96;
/** Fewer marks than this say nothing about the type. */
const fewestLetters = 12;

/** A row of ink that goes on, and the mark that it belongs to. */
interface Run {
  start: number;
  end: number;
  mark: number;
}

/** Marks that are joined as they turn out to touch: each knows another of its own, at last the one that stands for all. */
class Marks {
  readonly top: number[] = [];
  readonly bottom: number[] = [];
  readonly left: number[] = [];
  readonly right: number[] = [];
  readonly #of: number[] = [];

  add(y: number, start: number, end: number): number {
    const mark = this.#of.length;
    this.#of.push(mark);
    this.top.push(y);
    this.bottom.push(y);
    this.left.push(start);
    this.right.push(end);
    return mark;
  }

  first(mark: number): number {
    let one = mark;
    while (this.#of[one] !== one) one = this.#of[one] = this.#of[this.#of[one] ?? one] ?? one;
    return one;
  }

  grow(mark: number, y: number, start: number, end: number): void {
    this.bottom[mark] = Math.max(this.bottom[mark] ?? y, y);
    this.left[mark] = Math.min(this.left[mark] ?? start, start);
    this.right[mark] = Math.max(this.right[mark] ?? end, end);
  }

  join(one: number, other: number): number {
    const [keeps, goes] = one < other ? [one, other] : [other, one];
    if (keeps === goes) return keeps;
    this.#of[goes] = keeps;
    this.top[keeps] = Math.min(this.top[keeps] ?? 0, this.top[goes] ?? 0);
    this.grow(keeps, this.bottom[goes] ?? 0, this.left[goes] ?? 0, this.right[goes] ?? 0);
    return keeps;
  }

  *all(): Generator<{ height: number; width: number }> {
    for (let mark = 0; mark < this.#of.length; mark++)
      if (this.#of[mark] === mark)
        yield {
          height: (this.bottom[mark] ?? 0) - (this.top[mark] ?? 0) + 1,
          width: (this.right[mark] ?? 0) - (this.left[mark] ?? 0),
        };
  }
}

function runsOfRow({ width, data }: Grey, y: number): Run[] {
  const runs: Run[] = [];
  const row = y * width;
  for (let x = 0; x < width; x++) {
    if ((data[row + x] ?? 255) >= ink) continue;
    const start = x;
    while (x < width && (data[row + x] ?? 255) < ink) x++;
    runs.push({ start, end: x, mark: -1 });
  }
  return runs;
}

/**
 * How tall the small letters of most of the text are, in pixels; null where there is too little of it to tell.
 *
 * @param flat  dark ink on white
 */
export function letterHeight(flat: Grey): number | null {
  const marks = new Marks();
  let above: Run[] = [];
  for (let y = 0; y < flat.height; y++) {
    const runs = runsOfRow(flat, y);
    let from = 0;
    for (const run of runs) {
      while (from < above.length && (above[from]?.end ?? 0) < run.start) from++;
      for (let i = from; i < above.length; i++) {
        const touched = above[i];
        if (touched === undefined || touched.start > run.end) break;
        const mark = marks.first(touched.mark);
        run.mark = run.mark < 0 ? mark : marks.join(mark, run.mark);
      }
      if (run.mark < 0) run.mark = marks.add(y, run.start, run.end);
      else marks.grow(run.mark, y, run.start, run.end);
    }
    above = runs;
  }
  const heights = [...marks.all()]
    .filter(
      ({ height, width }) =>
        height >= leastHeight && height <= mostHeight && width <= 2 * height && width * 8 >= height,
    )
    .map(({ height }) => height)
    .sort((a, b) => a - b);
  return heights.length < fewestLetters ? null : (heights[heights.length >> 1] ?? null);
}
