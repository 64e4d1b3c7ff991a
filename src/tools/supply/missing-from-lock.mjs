/**
 * The optional packages that a lockfile's packages name and the lockfile does not hold, by Node's way of looking upwards.
 *
 * @param {{ packages: Record<string, { version?: string, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {{ by: string, name: string, version: string }[]}
 */
export function missingFromLock({ packages }) {
  return Object.entries(packages).flatMap(([place, { version, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !foldersAbove(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map(([name, wanted]) => ({ by: `${place || 'package.json'}@${version}`, name, version: wanted })),
  );
}

/** `a/node_modules/b` → `a/node_modules/b/`, `a/`, and the root as the empty string. @type {(place: string) => string[]} */
export function foldersAbove(place) {
  const folders = [];
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1)))
    folders.push(`${at}/`);
  return [...folders, ''];
}
