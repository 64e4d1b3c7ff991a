import type { KnownPath } from './compile-paths.ts';
import { beginsKnownPath, readCutPath } from './compile-paths.ts';
import { endOfRun } from './end-of-run.ts';
import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

const pathUnit = /[^'"(){}[\]<>,;…]/;
const longestPath = 2000;

/** A page copied without its line breaks runs a path and the next label together. */
const label = /(?:status|code|message|response|url):/y;
const isLabelAt = (low: string, at: number): boolean => {
  label.lastIndex = at;
  return label.test(low);
};

/** A path of a request, up to `end`. */
export interface PathRead {
  end: number;
  /** Where the path stands in the folded text; absent like the path. */
  pathAt?: readonly [start: number, end: number];
  /** As it stands, without query and fragment; absent where the text leaves it out. */
  path?: string;
  apiVersion?: number;
  /** The known path that it is, as the catalogue writes it (`v*`). */
  known?: string;
}

/**
 * Reads a path: a known one across any white space, any other up to the first.
 *
 * @param isWrapped  any other across white space, too: behind Python's pool a bracket ends the path, whatever mail did to its lines
 */
export function readPath(
  folded: Folded,
  start: number,
  known: readonly KnownPath[],
  isWrapped = false,
): PathRead | undefined {
  const { low, text, gaps } = folded;
  if (low.charAt(start) !== '/') return undefined;
  for (const { path, pattern } of known) {
    pattern.lastIndex = start;
    const found = pattern.exec(low);
    if (!found) continue;
    const end = start + found[0].length;
    const next = low.charAt(end);
    const joined = gaps[end] === gap.none;
    const goesDeeper = next === '/' && gaps[end + 1] === gap.none && /[a-z0-9]/.test(low.charAt(end + 1));
    if (joined && (goesDeeper || (/[a-z0-9_-]/.test(next) && !isLabelAt(low, end)))) continue;
    const version = found[1];
    return {
      end: next === '/' && joined ? end + 1 : end,
      pathAt: [start, end],
      path: text.slice(start, end),
      known: path,
      ...(version === undefined ? {} : { apiVersion: Number(version) }),
    };
  }
  const cut = readCutPath(low, start, known);
  if (cut) {
    const { end, path, version } = cut;
    return {
      end,
      pathAt: [start, end],
      path: text.slice(start, end),
      known: path,
      ...(version === undefined ? {} : { apiVersion: Number(version) }),
    };
  }
  const end = endOfRun(folded, start, pathUnit, longestPath, isWrapped);
  const path = text
    .slice(start, end)
    .replace(/[?#].*$/, '')
    .replace(/[.:,!]+$/, '');
  // The beginning of a known path and no more of it: the text was cut there, and the path is not known. Where a line ends inside a word, the
  // next one may go on with another path.
  const goesOn = gaps[end] === gap.lineBreak && pathUnit.test(low.charAt(end)) && !isLabelAt(low, end);
  const whole = goesOn ? text.slice(start, endOfRun(folded, start, pathUnit, longestPath, true)) : path;
  if (beginsKnownPath(path, known) && beginsKnownPath(whole, known)) return { end };
  const version = /^\/service\/\w+\/v(\d{1,3})(?:\/|$)/i.exec(path)?.[1];
  return {
    end,
    pathAt: [start, start + path.length],
    path,
    ...(version === undefined ? {} : { apiVersion: Number(version) }),
  };
}
