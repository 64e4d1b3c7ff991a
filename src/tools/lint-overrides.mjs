import { parsesDates, rooms } from '../floor-plan.mjs';
import { impureGlobals, networkGlobals } from './capabilities.mjs';
import { importWalls, moduleWalls } from './import-walls.mjs';
import { drawing } from './lint-rules.mjs';
import { forTests, isWithin, roomsInside } from './room-of.mjs';

/** @typedef {import('../floor-plan.mjs').Room} Room */
/** @typedef {{ files: string[], excludeFiles?: string[], rules: Record<string, unknown> }} Override */
/** @typedef {{ files: string[], dials: boolean, forbidden: string[] }} Part files of one room under the same walls */

const tests = '**/*.test.{ts,tsx}';
/**
 * The linter's overrides, each holding all that differs there: of two overrides that match a file, the later one replaces the
 * earlier one's rules without a word, so no file may be matched twice.
 *
 * @type {Override[]}
 */
export const overrides = rooms.flatMap((room) => [...codeOf(room), testsOf(room)]);

/** @type {(room: Room) => Override[]} */
function codeOf(room) {
  const special = specialParts(room);
  const rest = {
    files: [`${room.path}/**`],
    dials: room.network === undefined,
    forbidden: room.pure ? impureGlobals : room.network ? networkGlobals : [],
  };
  const elsewhere = [
    ...special.flatMap(({ files }) => files),
    ...roomsInside(room).map(({ path }) => `${path}/**`),
  ];
  return [override(room, rest, elsewhere), ...special.map((part) => override(room, part, []))];
}

/** Files of a room that may do what the rest of it may not. @type {(room: Room) => Part[]} */
function specialParts({ path, network = [] }) {
  const dialling = network.length > 0 ? [{ files: network, dials: true, forbidden: networkGlobals }] : [];
  const withDates = {
    files: [parsesDates],
    dials: false,
    forbidden: impureGlobals.filter((name) => name !== 'Date'),
  };
  return path !== 'src/diagnosis' && isWithin(parsesDates, path) ? [...dialling, withDates] : dialling;
}

/** @type {(room: Room, part: Part, elsewhere: string[]) => Override} */
function override(room, { files, dials, forbidden }, elsewhere) {
  const globals = forbidden.map((name) => ({ name, message: room.because }));
  return {
    files,
    excludeFiles: [tests, ...elsewhere],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...importWalls(room), ...moduleWalls(room, dials)] }],
      ...(globals.length > 0 && { 'no-restricted-globals': ['error', ...globals] }),
      ...(room.pure && {
        'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: room.because }],
      }),
      ...(room.browser && drawing),
    },
  };
}

/** @type {(room: Room) => Override} */
function testsOf(room) {
  const widened = { ...room, imports: [...room.imports, ...forTests(room.path)] };
  return {
    files: [`${room.path}/${tests}`],
    excludeFiles: roomsInside(room).map(({ path }) => `${path}/**`),
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-imports': ['error', { patterns: importWalls(widened) }],
    },
  };
}
