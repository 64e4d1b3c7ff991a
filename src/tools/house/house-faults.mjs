import { drawers } from '../../floor-plan.mjs';
import { moduleFault } from './module-fault.mjs';
import { circlesOfFiles, circlesOfRooms } from './circles.mjs';
import { crowdedFolders } from './crowded-folders.mjs';
import { orphans } from './orphans.mjs';
import { resolveImport } from './resolve-import.mjs';
import { forTests, isForTests, isWithin, mayImport, roomOf } from './room-of.mjs';

/** @typedef {import('./read-imports.mjs').Import} Import */

const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file);
const wingOf = (/** @type {string} */ file) => file.split('/').slice(0, 2).join('/');
/** Tools load the built program and each other by paths that they compute. */
const computes = (/** @type {string} */ file) =>
  isWithin(file, 'src/tools') || file === 'src/cli/sps-join.mjs';

/**
 * What is wrong with the house, one sentence each, in the order of the files.
 *
 * It resolves every import, whatever its form, and so cannot be fooled by the words of a path; it also sees what no single file shows:
 * files that nothing loads, circles, and folders that nobody can look over.
 *
 * @param {Map<string, { imports: Import[], text: string }>} files by path from the root, with slashes
 * @returns {string[]}
 */
export function houseFaults(files) {
  const faults = [...files].flatMap(([file, { imports, text }]) => [
    ...nameFaults(file),
    ...markFaults(file, text),
    ...imports.flatMap(({ specifier, line }) => {
      const why = importFault(file, specifier);
      return why === null ? [] : [`${file}:${line}: ${why}`];
    }),
  ]);
  return [
    ...faults,
    ...circlesOfFiles(files),
    ...circlesOfRooms(files),
    ...crowdedFolders(files.keys()),
    ...orphans(files).map((file) => `${file}: nothing loads this file, neither the product nor a test`),
  ];
}

/** @type {(file: string, specifier: string | null) => string | null} */
function importFault(file, specifier) {
  if (specifier === null) return computes(file) ? null : 'a computed import: nobody can tell where it leads';
  const room = roomOf(file);
  const target = resolveImport(file, specifier);
  if (room === undefined) return null;
  if ('module' in target) return isTest(file) ? null : moduleFault(room, file, target.module);
  const mayFromTest = isTest(file) && forTests(file).some((place) => isWithin(target.file, place));
  if (!mayImport(room, target.file) && !mayFromTest)
    return `${room.path} may not import ${target.file}: ${room.because}`;
  const mayUseTests = isForTests(file) || isWithin(file, 'src/tools') || isWithin(file, 'e2e');
  if (isForTests(target.file) && !mayUseTests) return `${target.file} is there for tests alone`;
  const acrossWings =
    wingOf(file) !== wingOf(target.file) && isWithin(target.file, 'src') && target.file.split('/').length > 2;
  if (acrossWings && !specifier.startsWith('#'))
    return `across wings it is #${target.file.slice('src/'.length)}`;
  if (/[^./]\/\.\.?\//.test(specifier)) return 'a path that goes down and up again hides where it leads';
  return null;
}

/** @type {(file: string) => string[]} */
function nameFaults(file) {
  const parts = file.split('/').map((part) => part.replace(/\..*$/, ''));
  return parts.flatMap((part) => [
    ...(drawers.includes(part) ? [`${file}: "${part}" says what kind of thing this is, not what it is`] : []),
    ...(/^\.?[a-z0-9][a-z0-9-]*$/.test(part) ? [] : [`${file}: "${part}" is not kebab-case`]),
  ]);
}

/** The linter cannot report the comments that silence it. @type {(file: string, text: string) => string[]} */
function markFaults(file, text) {
  const silenced =
    /\/[/*]\s*(?:oxlint|eslint|biome)-(?:disable|ignore)|@ts-(?:ignore|nocheck|expect-error)/.test(text);
  return silenced && !isWithin(file, 'src/tools')
    ? [`${file}: a comment silences the compiler or the linter`]
    : [];
}
