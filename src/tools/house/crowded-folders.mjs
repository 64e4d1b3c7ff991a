import { collections } from '../../floor-plan.mjs';
import { isForTests } from './room-of.mjs';

/** Most files of different kinds that a person can look over in one folder. */
const most = 30;

/**
 * Folders that hold more files than one can look over, tests not counted. A collection, of which every file is an entry of one list, may
 * grow: who reads it reads the list.
 *
 * @param {Iterable<string>} files from the root, with slashes
 * @returns {string[]} a sentence for each such folder
 */
export function crowdedFolders(files) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    if (!isForTests(file)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > most && !collections.includes(folder))
    .map(([folder, count]) => `${folder}: ${count} files of different kinds, and ${most} can be looked over`);
}
