/** @typedef {import('./kind.mjs').Line} Line */

const escaped = (/** @type {string} */ text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name under which a specifier is imported; undefined where it is not. @type {(text: string, from: string) => string | undefined} */
export const importedAs = (text, from) =>
  new RegExp(`^import (?:\\{ )?(\\w+)(?: \\})? from '${escaped(from)}';$`, 'm').exec(text)?.[1];

/** Where the entries of a list stand: its first line, and the line that closes it. @type {(lines: string[], list: string) => [number, number]} */
function placeOfList(lines, list) {
  const opening = new RegExp(`^(?:export )?const ${list}\\b.*[[{]$`);
  const from = lines.findIndex((line) => opening.test(line)) + 1;
  const to = from === 0 ? -1 : lines.findIndex((line, at) => at >= from && /^[\]}]/.test(line));
  if (to === -1) throw new Error(`there is no list called ${list} that stands on lines of its own`);
  return [from, to];
}

/** Before which line an import goes: by the alphabet among those of its folder, else after the last. @type {(lines: string[], from: string) => number} */
function placeOfImport(lines, from) {
  const imports = lines.flatMap((line, at) => {
    const [, specifier] = /^import .* from '([^']+)';$/.exec(line) ?? [];
    return specifier === undefined ? [] : [{ at, specifier }];
  });
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const beside = imports.filter(({ specifier }) => specifier.startsWith(folder));
  const next = beside.find(({ specifier }) => specifier > from);
  return next?.at ?? ((beside.at(-1) ?? imports.at(-1))?.at ?? -1) + 1;
}

/**
 * A list with one more line, and the import that the line needs. The rest of the text stays as it is.
 *
 * @param {string} text of the file that holds the list
 * @param {Line} line
 * @param {{ after?: string, before?: string }} [beside] ids of entries; without either the line goes to the end
 * @returns {string}
 * @throws where the list, or the entry beside which it goes, is not there, or the new one is already
 */
export function insertLine(text, { list, name, named, late, from, entry, fromOf }, { after, before } = {}) {
  if (importedAs(text, from) !== undefined || (late && text.includes(`import('${from}')`)))
    throw new Error(`${from} is imported already`);
  if (new RegExp(`^import .*\\b${name}\\b.* from`, 'm').test(text))
    throw new Error(`another file is imported as ${name}`);
  const lines = text.split('\n');
  const [first, end] = placeOfList(lines, list);
  const neighbour = after ?? before;
  let at = end;
  if (neighbour !== undefined) {
    const known = importedAs(text, fromOf(neighbour));
    const word = late
      ? new RegExp(escaped(`import('${fromOf(neighbour)}')`))
      : known === undefined
        ? null
        : new RegExp(`\\b${known}\\b`);
    at = lines.findIndex((line, index) => index >= first && index < end && word?.test(line) === true);
    if (at === -1) throw new Error(`${list} has no entry ${neighbour}`);
    if (after !== undefined) at += 1;
  }
  lines.splice(at, 0, `  ${entry(name)},`);
  if (!late)
    lines.splice(placeOfImport(lines, from), 0, `import ${named ? `{ ${name} }` : name} from '${from}';`);
  return lines.join('\n');
}
