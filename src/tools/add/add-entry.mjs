import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { partsOf } from './kind.mjs';
import { insertLine } from './insert-line.mjs';
import { isId } from './names.mjs';

/** Names of the documents that a source can be. @type {(root: string) => string[]} */
export const documentsIn = (root) =>
  [
    ...readFileSync(join(root, 'src', 'diagnosis', 'sources', 'documents.ts'), 'utf8').matchAll(
      /^export \{ (\w+) \}/gm,
    ),
  ].map(([, name = '']) => name);

/**
 * Adds one entry to a checkout: writes its file from the template, and its line into the list, both in the house's form; and so for
 * what else belongs to it.
 *
 * @param {string} root of the checkout
 * @param {import('./kind.mjs').Kind} kind
 * @param {string} id
 * @param {import('./kind.mjs').Options} options
 * @returns {Promise<{ created: string, changed: string }[]>} paths from the root, a pair for each part
 * @throws where something is wrong with what was asked for; then nothing was written
 */
export async function addEntry(root, kind, id, options) {
  if (!isId(id)) throw new Error(`an id is in kebab-case, such as spp-is-replica; this is not: ${id}`);
  for (const option of kind.needs ?? [])
    if (options[option] === undefined) throw new Error(`${kind.id} needs --${option}`);
  if (options.after !== undefined && options.before !== undefined)
    throw new Error('it stands --after one or --before one, not both');
  const documents = documentsIn(root);
  if (options.source !== undefined && !documents.includes(options.source))
    throw new Error(
      `there is no document ${options.source}; --source is one of ${documents.join(', ')}; or add the document first`,
    );
  if (options.room !== undefined && !existsSync(join(root, 'src', 'wizard', options.room)))
    throw new Error(`the wizard has no room ${options.room}: see src/rooms-of-wizard.mjs`);
  const parts = partsOf(kind).map((part) => partIn(root, part, id, options));
  for (const { created, changed, file, list } of parts) {
    mkdirSync(dirname(join(root, created)), { recursive: true });
    writeFileSync(join(root, created), await inForm(created, file));
    writeFileSync(join(root, changed), await inForm(changed, list));
  }
  return parts.map(({ created, changed }) => ({ created, changed }));
}

/**
 * Where one part goes, and the texts of its file and of its list with one more line.
 *
 * @param {string} root
 * @param {import('./kind.mjs').Part} part
 * @param {string} id
 * @param {import('./kind.mjs').Options} options
 */
function partIn(root, part, id, options) {
  const created = part.file(id, options);
  if (existsSync(join(root, created))) throw new Error(`${created} exists already`);
  const line = part.line(id, options, root);
  const { after, before } = options;
  const beside = {
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
  };
  const list = insertLine(readFileSync(join(root, line.file), 'utf8'), line, beside);
  return { created, changed: line.file, file: part.template(id, options), list };
}

/** @type {(file: string, text: string) => Promise<string>} */
const inForm = async (file, text) => format(text, { ...(await resolveConfig(file)), filepath: file });
