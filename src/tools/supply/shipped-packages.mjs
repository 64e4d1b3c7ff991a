import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textsOfOthers } from './texts-of-others.mjs';

/** @typedef {import('./collect-shipped.mjs').Part} Part */

/**
 * A package of which something is shipped.
 *
 * @typedef {object} ShippedPackage
 * @property {string} place    its folder as the lockfile writes it, from the root of the checkout
 * @property {string} name
 * @property {string} version
 * @property {string} licence  SPDX id or expression, as the package says
 * @property {string} text     its licence in full; empty where it brings none
 * @property {Part[]} parts    in order
 * @property {boolean} helpers only the few functions that the bundler adds to what it makes
 */

/** The tools' own modules, by the mark of the tool that makes them up: the package that they come from. */
const helpersFrom = new Map([
  ['\0rolldown/', 'node_modules/rolldown'],
  ['\0vite/', 'node_modules/vite'],
]);

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const licenceFile = /^(?:licen[cs]e|copying|notice|copyrightnotice)(?:[.-].*)?$/i;

/**
 * The packages that hold these files, in order of their place.
 *
 * @param {import('./collect-shipped.mjs').Shipped} shipped
 * @param {string} root the checkout's
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(shipped, root) {
  /** @type {Map<string, { parts: Set<Part>, helpers: boolean }>} */
  const places = new Map();
  // Where `node_modules` is a link, the bundler names its files by where they really are.
  const bases = [root, dirname(realpathSync(join(root, 'node_modules')))].map(
    (base) => `${base.replaceAll('\\', '/')}/`,
  );
  for (const [file, parts] of shipped) {
    const helpers = helperPlace(file);
    const path = file.replaceAll('\\', '/');
    const base = bases.find((one) => path.startsWith(one)) ?? '';
    const place = helpers ?? packageFolder.exec(path.slice(base.length))?.[0];
    if (place === undefined) continue;
    const known = places.get(place) ?? { parts: new Set(), helpers: true };
    parts.forEach((part) => known.parts.add(part));
    places.set(place, { ...known, helpers: known.helpers && helpers !== undefined });
  }
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, { parts, helpers }]) => {
      const folder = join(root, place);
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return {
        place,
        name,
        version,
        licence: license ?? '',
        text: licenceText(folder) || (textsOfOthers.get(`${name} ${license}`) ?? ''),
        parts: [...parts].sort(),
        helpers,
      };
    });
}

/** @type {(file: string) => string | undefined} */
function helperPlace(file) {
  for (const [mark, place] of helpersFrom) if (file.startsWith(mark)) return place;
  // A made-up module of a package's own, as plugins write them.
  if (file.startsWith('\0')) throw new Error(`Nobody knows whose module ${JSON.stringify(file)} is.`);
  return undefined;
}

/** All that a package says of its licence in files of its own, trimmed, with a blank line between. @type {(folder: string) => string} */
function licenceText(folder) {
  const files = readdirSync(folder)
    .filter((name) => licenceFile.test(name))
    .sort();
  return files
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
