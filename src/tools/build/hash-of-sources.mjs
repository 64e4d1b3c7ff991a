import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What the build reads. Tests do not change it, so a changed test does not rebuild. */
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'LICENSE',
];
const notBuilt = /\.test\.tsx?$|\.md$|^src\/deploy$/;

/** One hash over names and contents of everything that the build reads, relative to the working directory. */
export function hashOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) if (existsSync(source)) addTo(hash, source);
  return hash.digest('hex');
}

/** @type {(hash: import('node:crypto').Hash, path: string) => void} */
function addTo(hash, path) {
  const children = childrenOf(path);
  if (children === null) hash.update(`${path}\0`).update(readFileSync(path));
  else for (const child of children) if (!notBuilt.test(`${path}/${child}`)) addTo(hash, `${path}/${child}`);
}

/** Names in a folder, sorted so that the hash does not hang on the file system; null for a file. @type {(path: string) => string[] | null} */
function childrenOf(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return null;
    throw error;
  }
}
