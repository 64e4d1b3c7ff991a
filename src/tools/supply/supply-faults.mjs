/**
 * @typedef {object} Lock what of the lockfile is read
 * @property {Record<string, LockedPackage>} packages by folder from the root
 *
 * @typedef {object} LockedPackage
 * @property {string} [integrity]
 * @property {boolean} [dev]         wanted by tools only
 * @property {boolean} [optional]    may be missing
 * @property {boolean} [devOptional] both of these
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/**
 * Where what is declared is not what is shipped, a sentence each. What is shipped must be in `dependencies` or below one, so that
 * `npm audit --omit dev` and `npm sbom --omit dev` see it; what is in `dependencies` must be shipped; and each brings its licence.
 *
 * The functions that a bundler adds to its work are shipped and carry their notice, while the bundler stays a tool.
 *
 * @param {ShippedPackage[]} packages
 * @param {Lock} lock
 */
export function supplyFaults(packages, lock) {
  const declared = Object.keys(lock.packages['']?.dependencies ?? {});
  const shipped = new Set(packages.map(({ place }) => place));
  return [
    ...packages
      .filter(({ place, helpers }) => !helpers && !isDeclared(lock.packages[place]))
      .map(({ name }) => `${name} is shipped, and neither in "dependencies" nor below one of them.`),
    ...declared
      .filter((name) => !shipped.has(`node_modules/${name}`))
      .map((name) => `${name} is in "dependencies", and nothing of it is shipped.`),
    ...packages
      .filter(({ licence, text }) => licence === '' || text === '')
      .map(({ name }) => `${name} is shipped, and brings no licence text.`),
  ];
}

/** @type {(locked: LockedPackage | undefined) => boolean} */
const isDeclared = (locked) => locked !== undefined && !locked.dev && !locked.optional && !locked.devOptional;
