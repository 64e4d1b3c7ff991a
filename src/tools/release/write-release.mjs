import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packInto } from './pack-into.mjs';

const folder = join('dist', 'release');

/** What of the build is handed out beside the tarball: from where, and what follows the name and the version. */
const copies = [
  ['single/sps-join-wizard.html', '.html'],
  ['sbom.cdx.json', '.cdx.json'],
  ['third-party-notices.txt', '.notices.txt'],
];

/**
 * Writes a finished build into dist/release as it is handed out. Nothing in it depends on when or where it was built.
 *
 * @returns {string} the checksums that were written: a line a file, as sha256sum prints and checks them
 * @throws where npm cannot pack
 */
export function writeRelease() {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  packInto(folder);
  for (const [from = '', ending = ''] of copies)
    copyFileSync(join('dist', from), join(folder, `${name}-${version}${ending}`));
  const sums = readdirSync(folder)
    .sort()
    .map((file) => `${sha256(join(folder, file))}  ${file}\n`)
    .join('');
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  return sums;
}

/** @type {(file: string) => string} */
const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
