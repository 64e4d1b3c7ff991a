import { lowerBound } from './lower-bound.ts';
import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** Names of the statuses that a join may meet (RFC 9110), as they stand behind the number. */
const names =
  'badrequest|unauthorized|forbidden|notfound|methodnotallowed|conflict|internalservererror|badgateway|serviceunavailable|gatewaytimeout|clienterror|servererror';

/**
 * `Status: 403`, `status=403`, `HTTP 403`, `HTTP/1.1 403`, `-> 403`, `403: Forbidden`, `"status": null`, or in rows the cell beside
 * the path or the code; Python's `Retry(status=None)` is none.
 */
const pattern = new RegExp(
  [
    `status(?:code)?[*_]{0,2}'?[:=|]{0,2}[*_]{0,2}'?(\\d{3})`,
    `(?<![a-z/.])http(?:status|error)?[:=]?([1-5]\\d\\d)`,
    `http/[123](?:\\.[01])?'?(?:->|=>|→|:|-)?([45]\\d\\d)`,
    `(?:->|=>|→)'?([45]\\d\\d)(?![.:])`,
    `([45]\\d\\d)[:()]{0,2}(?:${names})`,
    `safeguardapi,error:([45]\\d\\d)`,
    `(?:sessionmodules|psmvalidation)/?'?[|,;:]?'?([45]\\d\\d)`,
    `([45]\\d\\d)'?[|,;]'?(?=60\\d{3}(?!\\d))`,
    `'status':null|'status':none`,
  ].join('|'),
  'dg',
);

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
export function statusesOfText({ low, gaps }: Folded): StatusesOfText {
  let read: { starts: number[]; all: NamedStatus[] } | undefined;
  const readAll = () => {
    const all: NamedStatus[] = [];
    for (const found of low.matchAll(pattern)) {
      const [start, end] = found.indices?.slice(1).find((range) => range !== undefined) ?? [0, 0];
      // Joined to more digits it is part of another number; that of a line before or behind is not joined.
      if (end > 0 && /\d/.test(low.charAt(end)) && gaps[end] === gap.none) continue;
      if (/[\d.]/.test(low.charAt(start - 1)) && gaps[start] === gap.none) continue;
      all.push({ at: found.index, value: end === 0 ? null : Number(low.slice(start, end)) });
    }
    return { all, starts: all.map(({ at }) => at) };
  };
  return {
    between(from, to) {
      read ??= readAll();
      return read.all.slice(lowerBound(read.starts, from), lowerBound(read.starts, to));
    },
  };
}
