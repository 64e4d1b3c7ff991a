import { matchesGlob } from './matches-glob.mjs';
import { entrances } from '../../floor-plan.mjs';
import { resolveImport } from './resolve-import.mjs';

/**
 * Files that no walk from an entrance reaches, in order.
 *
 * @param {Map<string, { imports: import('./read-imports.mjs').Import[] }>} files by path from the root, with slashes
 */
export function orphans(files) {
  /** @type {Set<string>} */
  const reached = new Set();
  const ahead = [...files.keys()].filter((file) => entrances.some((entrance) => matchesGlob(file, entrance)));
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const { specifier } of files.get(file)?.imports ?? []) {
      const target = specifier === null ? null : resolveImport(file, specifier);
      if (target !== null && 'file' in target && files.has(target.file)) ahead.push(target.file);
    }
  }
  return [...files.keys()].filter((file) => !reached.has(file) && !file.endsWith('.d.ts')).sort();
}
