/**
 * One file, and its line of a list.
 *
 * @typedef {object} Part
 * @property {(id: string, options: Options) => string} file from the root, with slashes
 * @property {(id: string, options: Options) => string} template the file's text: it compiles, and invents nothing
 * @property {(id: string, options: Options, root: string) => Line} line
 */

/**
 * A kind of thing of which one more is one file and one line of a list.
 *
 * @typedef {object} KindOnly
 * @property {string} id       what is typed
 * @property {string} what     what it is, for the help
 * @property {readonly Option[]} [needs] options that it cannot do without
 * @property {readonly Part[]} [also] what belongs to it and stands in another room, in a file and a line of its own
 * @property {readonly string[]} laws test files that hold it to what it has to be; one of them names a missing line
 * @property {readonly string[]} [afterwards] what else belongs to it, a sentence each, for whoever adds one
 */

/** @typedef {KindOnly & Part} Kind */

/** @typedef {'source' | 'room' | 'after'} Option */

/**
 * `source`: the name of a document as `documents.ts` exports it. `room`: of the wizard. `after`, `before`: the id beside which it stands
 * in its list; without either it stands at the end.
 *
 * @typedef {Partial<Record<Option | 'before', string>>} Options
 */

/**
 * A line of a list, and the import that it needs.
 *
 * @typedef {object} Line
 * @property {string} file  that holds the list, from the root
 * @property {string} list  the name of the constant
 * @property {string} name  under which the new file is imported
 * @property {boolean} [named] imported by its name, not as the default
 * @property {boolean} [late] fetched when it is asked for: its line itself imports it
 * @property {string} from  the import's specifier
 * @property {(name: string) => string} entry the line without its indent and its comma
 * @property {(id: string) => string} fromOf the specifier under which another id of the list is imported
 */

/** All that is added with one of a kind, in order. @type {(kind: Kind) => readonly Part[]} */
export const partsOf = (kind) => [...(kind.also ?? []), kind];
