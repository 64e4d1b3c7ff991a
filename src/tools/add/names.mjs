/** Words that no import may be called. */
const reserved = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return static super switch this throw true try typeof var void while with yield await let'.split(
    ' ',
  ),
);

/** As an id is typed: kebab-case, beginning with a letter. @type {(id: string) => boolean} */
export const isId = (id) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id);

const joined = (/** @type {string} */ id) => id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The name of a value: `spp-is-replica` → `sppIsReplica`. @type {(id: string) => string} */
export const valueName = (id) => (reserved.has(id) ? `${id}Entry` : joined(id));

/** The name of a component: `spp-is-replica` → `SppIsReplica`. @type {(id: string) => string} */
export const componentName = (id) => joined(`-${id}`);
