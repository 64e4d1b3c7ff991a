import { foldersAbove } from './missing-from-lock.mjs';

/**
 * @typedef {object} Lock what of the lockfile is read
 * @property {Record<string, LockedPackage>} packages by folder from the root
 *
 * @typedef {object} LockedPackage
 * @property {string} [integrity]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/**
 * Where what is declared is not what is shipped, a sentence each. What is shipped is in package.json's `bundled` or below one of these;
 * what is in `bundled` is shipped; and each brings its licence. npm knows nothing of the list: to it all are tools of the build, because
 * whoever installs the package gets them inside it and has to fetch none (decision 0020).
 *
 * The functions that a bundler adds to its work are shipped and carry their notice, while the bundler stays a tool.
 *
 * @param {ShippedPackage[]} packages
 * @param {Lock} lock
 * @param {readonly string[]} bundled names of packages
 */
export function supplyFaults(packages, lock, bundled) {
  const declared = withBelow(bundled, lock);
  const shipped = new Set(packages.map(({ place }) => place));
  return [
    ...packages
      .filter(({ place, helpers }) => !helpers && !declared.has(place))
      .map(({ name }) => `${name} is shipped, and neither in "bundled" nor below one of them.`),
    ...bundled
      .filter((name) => !shipped.has(`node_modules/${name}`))
      .map((name) => `${name} is in "bundled", and nothing of it is shipped.`),
    ...packages
      .filter(({ licence, text }) => licence === '' || text === '')
      .map(({ name }) => `${name} is shipped, and brings no licence text.`),
  ];
}

/** The folders of these packages and of all that they ask for, as Node finds them. @type {(names: readonly string[], lock: Lock) => Set<string>} */
function withBelow(names, lock) {
  const found = new Set(names.map((name) => `node_modules/${name}`));
  for (const place of found) {
    const { dependencies, peerDependencies } = lock.packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const below = foldersAbove(place)
        .map((folder) => `${folder}node_modules/${name}`)
        .find((folder) => folder in lock.packages);
      if (below !== undefined) found.add(below);
    }
  }
  return found;
}
