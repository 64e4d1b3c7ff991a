import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * Where something ends up: in the wizard's page, in the script that a portal loads, in the command line with the server.
 *
 * @typedef {'page' | 'embed' | 'server'} Part
 * @typedef {Map<string, Set<Part>>} Shipped file on this disk (or virtual module of a tool, with its `\0`) → the parts that hold something of it
 */

/**
 * Notes every file of which something is written into a build: modules as far as they are rendered, stylesheets with
 * the fonts and stylesheets that they take in, and what a plugin says that its own module holds (`meta.holds`).
 *
 * @param {Shipped} shipped is added to
 * @param {Part} part
 * @returns {import('vite').Plugin}
 */
export function collectShipped(shipped, part) {
  const add = (/** @type {string} */ id) => {
    const [file = id] = id.split('?');
    shipped.set(file, (shipped.get(file) ?? new Set()).add(part));
  };
  return {
    name: 'collect-shipped',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules))
          if (renderedLength > 0) [id, ...heldBy(this.getModuleInfo(id)?.meta)].forEach(add);
      }
      // A stylesheet becomes an asset that does not say what is in it, and in the single file its fonts are not even assets.
      for (const id of this.getModuleIds()) if (isStyle(id)) heldByStyle(id).forEach(add);
    },
  };
}

/** @type {(meta: Record<string, unknown> | undefined) => string[]} */
const heldBy = (meta) => (Array.isArray(meta?.['holds']) ? meta['holds'] : []);

/** @type {(file: string) => boolean} */
const isStyle = (file) => /\.css(?:\?|$)/.test(file);

/** What a stylesheet takes in by `@import` and `url()`; addresses with a scheme stay where they are. */
const takenIn = /(?:@import\s+|url\(\s*)['"]([^'":]+)['"]/g;

/** A stylesheet with the stylesheets, fonts and pictures that it takes in. @type {(id: string) => string[]} */
function heldByStyle(id) {
  const [file = id] = id.split('?');
  const taken = [...readFileSync(file, 'utf8').matchAll(takenIn)].map(([, name = '']) => fileOf(file, name));
  return [file, ...taken.flatMap((one) => (isStyle(one) ? heldByStyle(one) : [one]))];
}

/** @type {(from: string, name: string) => string} */
function fileOf(from, name) {
  if (name.startsWith('.')) return resolve(dirname(from), name);
  const { resolve: find } = createRequire(from);
  // A package's name alone means its stylesheet, which Node's own way of finding does not know.
  return /^(?:@[^/]+\/)?[^/]+$/.test(name) ? find(`${name}/index.css`) : find(name);
}
