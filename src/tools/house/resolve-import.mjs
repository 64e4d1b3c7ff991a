import { posix } from 'node:path';

/**
 * Where an import leads: a file from the root of the checkout, or a package or Node module by its name.
 *
 * @typedef {{ file: string } | { module: string }} Target
 */

/** @type {(importer: string, specifier: string) => Target} `importer` from the root, with slashes. */
export function resolveImport(importer, specifier) {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('#')) return { file: posix.normalize(`src/${path.slice(1)}`) };
  if (path.startsWith('.')) return { file: posix.normalize(posix.join(posix.dirname(importer), path)) };
  return { module: specifier };
}
