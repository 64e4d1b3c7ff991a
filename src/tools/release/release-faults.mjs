import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version stands in package.json; npm copies it into the lockfile, and people read of it in the list of changes. */
const read = (/** @type {string[]} */ ...path) => readFileSync(join(...path), 'utf8');

/**
 * What keeps this checkout from being a release, a sentence each.
 *
 * @param {{ manifest: string, lock: string, changes: string }} texts the files as they are; of the working directory by default
 * @returns {string[]}
 */
export function releaseFaults({ manifest, lock, changes } = textsHere()) {
  const { version } = JSON.parse(manifest);
  const locked = JSON.parse(lock).packages[''].version;
  return [
    ...(locked === version
      ? []
      : [`package-lock.json says ${locked}, and package.json ${version}. Run npm install.`]),
    ...(changes.includes(`\n## ${version}\n`)
      ? []
      : [`src/manual/changes.md has no "## ${version}" that says what is new.`]),
  ];
}

const textsHere = () => ({
  manifest: read('package.json'),
  lock: read('package-lock.json'),
  changes: read('src', 'manual', 'changes.md'),
});
