import { rooms } from '../../floor-plan.mjs';

/** @typedef {import('../../floor-plan.mjs').Room} Room */

/** Is this file the place itself, or somewhere below it? Both from the root, with slashes. @type {(file: string, place: string) => boolean} */
export const isWithin = (file, place) => file === place || file.startsWith(`${place}/`);

/**
 * The room that a file stands in: the longest path that holds it; undefined for files outside the house.
 *
 * @param {string} file from the root, with slashes
 * @returns {Room | undefined}
 */
export function roomOf(file) {
  return rooms.filter(({ path }) => isWithin(file, path)).sort((a, b) => b.path.length - a.path.length)[0];
}

/**
 * May a file of this room import that file? A room may import itself, the rooms that stand inside it, and what it names.
 *
 * @param {Room} room
 * @param {string} target from the root, with slashes
 */
export function mayImport(room, target) {
  return [room.path, ...room.imports].some((place) => isWithin(target, place));
}

/**
 * What a test may import on top of what its room may: the whole wing, to try a room on what the others make, and the lab, for
 * real servers. A wing is a folder of src/.
 *
 * @type {(file: string) => string[]}
 */
export const forTests = (file) => [file.split('/').slice(0, 2).join('/'), 'src/lab'];

/** Is this file there for tests alone: a test, or what the tests of a wing share? @type {(file: string) => boolean} */
export const isForTests = (file) => /\.test\.tsx?$/.test(file) || file.includes('/testing/');

/**
 * The room that a file stands in, whether the plan has a line for it or not: a folder right below a wing, or a room of the plan inside it.
 * A file that stands straight in the wing is a room of its own.
 *
 * @type {(file: string) => string}
 */
export function placeOf(file) {
  const parts = file.split('/');
  const depth = parts[0] === 'src' ? 3 : 2;
  const place = parts.slice(0, depth).join('/');
  const room = roomOf(file)?.path ?? '';
  return isWithin(room, place) ? room : place;
}
