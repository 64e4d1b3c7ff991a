import { rooms } from '../floor-plan.mjs';

/** @typedef {import('../floor-plan.mjs').Room} Room */

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

/** Rooms that stand inside this one, whose files are not this one's. @type {(room: Room) => Room[]} */
export const roomsInside = (room) =>
  rooms.filter(({ path }) => path !== room.path && isWithin(path, room.path));

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
