/** A known path made ready. */
export interface KnownPath {
  path: string;
  pattern: RegExp;
  /** All of it but the last segment, for a text that breaks off in that one; the only segment is none. */
  stem: RegExp;
  last: string;
}

/** Paths of the catalogue in the form in which they are looked for, `v*` standing for any version; who types `https://spp/` doubles the first slash. */
export const compilePaths = (paths: Iterable<string>): KnownPath[] =>
  [...new Set(paths)].map((path) => {
    const source = path
      .toLowerCase()
      .replaceAll('.', '\\.')
      .replace('/', '/{1,2}')
      .replaceAll('v*', 'v(\\d{1,3})');
    const last = path.toLowerCase().split('/').slice(2).at(-1) ?? '';
    return {
      path,
      pattern: new RegExp(source, 'dy'),
      stem: new RegExp(source.slice(0, source.length - last.length), 'y'),
      last,
    };
  });

/** Whether a path is the beginning of a known one, cut off or shortened by dots; of SPP's only, because others are short. */
export function beginsKnownPath(path: string, known: readonly KnownPath[]): boolean {
  const begun = path
    .toLowerCase()
    .replace(/[.…]+$/, '')
    .replace(/\/v\d{1,3}(?=\/|$)/, '/v*');
  return (
    begun.startsWith('/service') && known.some(({ path: whole }) => whole.toLowerCase().startsWith(begun))
  );
}

/** Fewer letters than this of a last segment may begin another. */
const fewestLetters = 2;

/**
 * The known path that breaks off in its last segment at `start` of a folded text: where the text ends, or where a program cut it
 * and says so by dots. Undefined where none does.
 */
export function readCutPath(
  low: string,
  start: number,
  known: readonly KnownPath[],
): { path: string; end: number; version: string | undefined } | undefined {
  for (const { path, stem, last } of known) {
    stem.lastIndex = start;
    const found = stem.exec(low);
    if (!found) continue;
    const from = start + found[0].length;
    let end = from;
    while (end - from < last.length - 1 && low.charAt(end) === last.charAt(end - from)) end++;
    const isCut = end === low.length || /^(?:…|\.{2,3})/.test(low.slice(end, end + 3));
    if (isCut && end - from >= fewestLetters) return { path, end, version: found[1] };
  }
  return undefined;
}
