import { rooms } from '../floor-plan.mjs';
import { networkModules } from './capabilities.mjs';
import { isWithin, mayImport, roomsInside } from './room-of.mjs';

/** @typedef {import('../floor-plan.mjs').Room} Room */
/** @typedef {{ regex: string, message: string } | { group: string[], message: string }} Wall a pattern of `no-restricted-imports` */

/** Folders below src/ that hold rooms. Between them imports go by `#name/…`, inside one they are relative. */
const wings = [...new Set(rooms.map(({ path }) => path.split('/')[1]).filter((name) => name !== undefined))];

/**
 * What files of a room may not import, as patterns over the words of an import. The linter knows neither lookahead nor where a
 * file stands, so a relative path is judged by the names in it; `walk-house.mjs` resolves and is exact.
 *
 * @param {Room} room
 * @returns {Wall[]}
 */
export function importWalls(room) {
  const message = `${room.path} may not import this: ${room.because}`;
  const others = rooms.filter(
    (other) =>
      other.path.startsWith('src/') && !isWithin(room.path, other.path) && !mayImport(room, other.path),
  );
  return [
    ...others.flatMap((other) => wallTo(room, other).map((wall) => ({ ...wall, message }))),
    {
      regex: `^(?:\\.\\.?/)+(?:src|${wings.join('|')})/`,
      message: 'Across wings imports go by #wing/room/file.ts, inside one they are relative.',
    },
    { regex: '[^./]/\\.\\.?/', message: 'A path that goes down and up again hides where it leads.' },
  ];
}

/** @type {(room: Room, other: Room) => ({ regex: string } | { group: string[] })[]} */
function wallTo(room, other) {
  const place = other.path.replace('src/', '');
  const name = place.split('/').at(-1);
  const doors = room.imports
    .filter((door) => isWithin(door, other.path))
    .map((door) => door.slice(other.path.length + 1));
  if (doors.length > 0) return [{ group: [`**/${name}/**`, ...doors.map((door) => `!**/${name}/${door}`)] }];
  const escaped = place.replaceAll('.', '\\.');
  // A wing that holds allowed rooms is not closed as a whole: only the files that stand in no room of it.
  const open = roomsInside(other).some((inner) => mayImport(room, inner.path));
  const sibling = place.includes('/') && wingOf(room.path) === wingOf(other.path);
  return [
    { regex: open ? `^#${escaped}/[^/]+$` : `^#${escaped}(?:/|$)` },
    ...(sibling ? [{ regex: `^(?:\\.\\.?/)+${name}/` }] : []),
  ];
}

const wingOf = (/** @type {string} */ path) => path.split('/')[1];

/**
 * Node's own modules and the network, where the room has no business with them.
 *
 * @param {Room} room
 * @param {boolean} dials may these files open a socket?
 * @returns {Wall[]}
 */
export function moduleWalls({ pure, browser, because }, dials) {
  if (pure || browser)
    return [{ group: ['node:*', 'node:*/**'], message: `Node's modules do not exist here: ${because}` }];
  if (dials) return [];
  const words = networkModules.map((name) => name.replaceAll('/', '\\/').replaceAll('.', '\\.'));
  return [
    {
      regex: `^(?:${words.join('|')})$`,
      message: `These files open no socket and start no process: ${because}`,
    },
  ];
}
