import { foldersAbove } from './missing-from-lock.mjs';

/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */
/** @typedef {import('./supply-faults.mjs').Lock} Lock */

/**
 * The bill of materials of what is shipped: CycloneDX 1.6 as JSON (https://cyclonedx.org/docs/1.6/json/), the same bytes for the same
 * build. So it has neither a time nor a serial number, both of which the format leaves free; `npm sbom` writes both, and what lies in
 * node_modules rather than what is shipped.
 *
 * @param {ShippedPackage[]} packages
 * @param {Lock} lock for the hashes of the packages' archives, and for who needs whom
 * @param {{ name: string, version: string, license: string, bundled: readonly string[] }} product
 */
export function sbom(packages, lock, product) {
  const root = `pkg:npm/${product.name}@${product.version}`;
  /** One name and version may lie in two folders. @type {Map<string, ShippedPackage[]>} */
  const byRef = new Map();
  for (const one of packages) byRef.set(refOf(one), [...(byRef.get(refOf(one)) ?? []), one]);
  const refs = [...byRef].sort(([a], [b]) => (a < b ? -1 : 1));
  const needs = (/** @type {string} */ place) => needed(place, lock, packages).map(refOf);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: licences(product.license),
        purl: root,
      },
    },
    components: refs.map(([, places]) => component(places, lock)),
    dependencies: [
      {
        ref: root,
        dependsOn: inOrder(packages.filter(isAsked(product.bundled)).map(refOf)),
      },
      ...refs.map(([ref, places]) => ({
        ref,
        dependsOn: inOrder(places.flatMap(({ place }) => needs(place))),
      })),
    ],
  };
  return `${JSON.stringify(bom, null, 1)}\n`;
}

/** What the product itself asks for, and what the bundler adds. @type {(bundled: readonly string[]) => (one: ShippedPackage) => boolean} */
const isAsked =
  (bundled) =>
  ({ helpers, place }) =>
    helpers || bundled.some((name) => place === `node_modules/${name}`);

/** @type {(places: ShippedPackage[], lock: Lock) => object} One package, in the folders where it lies. */
function component(places, lock) {
  const [one] = places;
  if (one === undefined) throw new Error('A package lies in no folder.');
  const [scope, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
  const [, sha512] = /^sha512-(\S+)$/.exec(lock.packages[one.place]?.integrity ?? '') ?? [];
  return {
    type: 'library',
    'bom-ref': refOf(one),
    ...(scope !== undefined && { group: scope }),
    name,
    version: one.version,
    ...(sha512 !== undefined && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }],
    }),
    licenses: licences(one.licence),
    purl: refOf(one),
    properties: inOrder(places.flatMap(({ parts }) => parts)).map((value) => ({
      name: 'sps-join-wizard:part',
      value,
    })),
  };
}

/** Package URL (https://github.com/package-url/purl-spec, type npm): the scope's @ is encoded. @type {(one: ShippedPackage) => string} */
const refOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @type {(licence: string) => object[]} */
const licences = (licence) =>
  /^[\w.+-]+$/.test(licence) ? [{ license: { id: licence } }] : [{ expression: licence }];

/** The shipped packages that this folder's package asks for, as Node finds them from there. @type {(place: string, lock: Lock, packages: ShippedPackage[]) => ShippedPackage[]} */
function needed(place, lock, packages) {
  const { dependencies, peerDependencies } = lock.packages[place] ?? {};
  return Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => {
    const found = foldersAbove(place)
      .map((folder) => `${folder}node_modules/${name}`)
      .find((folder) => folder in lock.packages);
    return packages.filter((one) => one.place === found);
  });
}

/** @type {(refs: string[]) => string[]} */
const inOrder = (refs) => [...new Set(refs)].sort();
