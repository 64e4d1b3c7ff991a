/** A known path made ready. */
export interface KnownPath {
  path: string;
  pattern: RegExp;
}

/** Paths of the catalogue in the form in which they are looked for, `v*` standing for any version. */
export const compilePaths = (paths: Iterable<string>): KnownPath[] =>
  [...new Set(paths)].map((path) => ({
    path,
    pattern: new RegExp(path.toLowerCase().replace(/[.]/g, '\\.').replaceAll('v*', 'v(\\d{1,3})'), 'dy'),
  }));
