import { lowerBound } from './lower-bound.ts';

/** `Status: 403`, `status=403`, `(HTTP 403)`, `"status": null`; Python's `Retry(status=None)` is none. */
const pattern =
  /status(?:code)?[*_]{0,2}'?[:=|]{0,2}[*_]{0,2}'?(\d{3})(?!\d)|\(http(?:status)?(\d{3})(?!\d)|'status':null|'status':none/g;

/** An HTTP status that a text names, and where; null where it says that there was none. */
export interface NamedStatus {
  at: number;
  value: number | null;
}

/** The HTTP statuses of a folded text. */
export interface StatusesOfText {
  /** Those that begin in `[from, to)`, in the order of the text. */
  between(from: number, to: number): readonly NamedStatus[];
}

/** Reads all statuses in one pass, once somebody asks: most pieces of a log hold nothing to ask for. */
export function statusesOfText(low: string): StatusesOfText {
  let read: { starts: number[]; all: NamedStatus[] } | undefined;
  const readAll = () => {
    const all = Array.from(low.matchAll(pattern), (found): NamedStatus => {
      const digits = found[1] ?? found[2];
      return { at: found.index, value: digits === undefined ? null : Number(digits) };
    });
    return { all, starts: all.map(({ at }) => at) };
  };
  return {
    between(from, to) {
      read ??= readAll();
      return read.all.slice(lowerBound(read.starts, from), lowerBound(read.starts, to));
    },
  };
}
