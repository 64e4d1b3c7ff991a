/** Does a path match a glob with `*` (within a folder) and `**` (any folders)? Node has `path.matchesGlob` only from 22 on. @type {(path: string, glob: string) => boolean} */
export function matchesGlob(path, glob) {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*/g, (star) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[star] ?? star);
  return new RegExp(`^${source}$`).test(path);
}
