import { resolveImport } from './resolve-import.mjs';
import { isForTests, placeOf } from './room-of.mjs';

/** @typedef {Map<string, { imports: import('./read-imports.mjs').Import[] }>} Files by path from the root, with slashes */
/** What each imports, and for each of these the two files that show it. @typedef {Map<string, Map<string, string>>} Graph */

/**
 * Files that import each other, by whatever way round; of types, too. A worker is a program of its own: what starts it does not import it.
 *
 * @param {Files} files
 * @returns {string[]} a sentence for each circle, at the first of its files
 */
export function circlesOfFiles(files) {
  return circles(importsOf(files)).map(
    ([first = '', ...round]) => `${first}: a circle of imports: ${[first, ...round, first].join(' → ')}`,
  );
}

/**
 * Rooms that import each other, by whatever way round: of two such rooms neither can be read, or taken out, without the other. What is
 * only for tests may look into every room.
 *
 * @param {Files} files
 * @returns {string[]} a sentence for each circle, at the first of its rooms
 */
export function circlesOfRooms(files) {
  /** @type {Graph} */
  const rooms = new Map();
  for (const [file, targets] of importsOf(files)) {
    if (isForTests(file)) continue;
    const from = placeOf(file);
    const imported = rooms.get(from) ?? new Map();
    rooms.set(from, imported);
    for (const target of targets.keys())
      if (placeOf(target) !== from) imported.set(placeOf(target), `${file} imports ${target}`);
  }
  return circles(rooms).map((round) => {
    const [first = ''] = round;
    const shown = round.map((room, at) => rooms.get(room)?.get(round[at + 1] ?? first));
    return `${first}: a circle between rooms: ${[...round, first].join(' → ')}; ${shown.join(', ')}`;
  });
}

/** @type {(files: Files) => Graph} */
function importsOf(files) {
  return new Map(
    [...files].map(([file, { imports }]) => {
      const targets = imports.flatMap(({ specifier, isWorker }) => {
        const target = specifier === null || isWorker ? null : resolveImport(file, specifier);
        return target !== null && 'file' in target && files.has(target.file) ? [target.file] : [];
      });
      return [file, new Map(targets.map((target) => [target, '']))];
    }),
  );
}

/** One shortest circle through each node that is in none before it. @type {(graph: Graph) => string[][]} */
function circles(graph) {
  /** @type {Set<string>} */
  const shown = new Set();
  return [...graph.keys()].sort().flatMap((node) => {
    const round = shown.has(node) ? null : wayRound(graph, node);
    for (const one of round ?? []) shown.add(one);
    return round === null ? [] : [round];
  });
}

/** The shortest way from a node back to itself, without its end; null where there is none. @type {(graph: Graph, start: string) => string[] | null} */
function wayRound(graph, start) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map();
  const ahead = [start];
  for (const node of ahead) {
    for (const next of graph.get(node)?.keys() ?? []) {
      if (next === start) return wayBack(cameFrom, start, node);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      ahead.push(next);
    }
  }
  return null;
}

/** @type {(cameFrom: Map<string, string>, start: string, last: string) => string[]} */
function wayBack(cameFrom, start, last) {
  const round = [];
  for (let node = last; node !== start; node = cameFrom.get(node) ?? start) round.unshift(node);
  return [start, ...round];
}
