import { valueName } from './names.mjs';

/**
 * Where an entry stands in the house's idiom: `<folder>/<xs>/<id>.ts` by default export, and a line in `<folder>/<catalogue>`.
 *
 * @param {string} folder
 * @param {string} xs
 * @param {string} list the name of the constant
 * @param {string} [catalogue]
 * @returns {Pick<import('./kind.mjs').Kind, 'file' | 'line'>}
 */
export function entryIn(folder, xs, list, catalogue = 'catalogue.ts') {
  const fromOf = (/** @type {string} */ id) => `./${xs}/${id}.ts`;
  return {
    file: (id) => `${folder}/${xs}/${id}.ts`,
    line: (id) => ({
      file: `${folder}/${catalogue}`,
      list,
      name: valueName(id),
      from: fromOf(id),
      entry: (name) => name,
      fromOf,
    }),
  };
}
