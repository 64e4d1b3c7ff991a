import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImports } from './read-imports.mjs';

const code = /\.(?:ts|tsx|mjs)$/;

/**
 * The code of a checkout with its imports, by path from the root, with slashes.
 *
 * @param {string} root
 */
export function readHouse(root) {
  const paths = ['src', 'e2e', 'vite.config.ts', 'vitest.config.ts']
    .flatMap((start) => below(root, start))
    .filter((path) => code.test(path));
  return new Map(
    paths.sort().map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return [path, { text, imports: readImports(path, text) }];
    }),
  );
}

/** @type {(root: string, start: string) => string[]} */
function below(root, start) {
  if (!existsSync(join(root, start))) return [];
  if (code.test(start)) return [start];
  return readdirSync(join(root, start), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(root, `${start}/${entry.name}`) : [`${start}/${entry.name}`],
  );
}
