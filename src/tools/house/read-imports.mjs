import { parseSync, Visitor } from 'vite';

/** @typedef {import('vite').ESTree.Expression | import('vite').ESTree.Argument} Expression */
/**
 * One import of any form.
 *
 * @typedef {object} Import
 * @property {string | null} specifier null where it is computed, so that nobody can tell where it leads
 * @property {number} line
 * @property {boolean} [isWorker]      it starts a thread, which loads it as a program of its own
 */

/**
 * Every import in a file, whatever its form: `import`, `export … from`, `import()`, `import('…').Type`, `require`, and a worker's
 * `new Worker(new URL('…', import.meta.url))`.
 *
 * @param {string} file named in the error, and its ending tells the language
 * @param {string} text
 * @returns {Import[]} in no order
 * @throws where the text cannot be parsed
 */
export function readImports(file, text) {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  /** @type {Import[]} */
  const imports = [];
  const found = (/** @type {Expression | null} */ source, isWorker = false) => {
    if (source === null) return;
    const line = text.slice(0, source.start).split('\n').length;
    imports.push({ specifier: literal(source), line, isWorker });
  };
  new Visitor({
    ImportDeclaration: ({ source }) => found(source),
    ExportNamedDeclaration: ({ source }) => found(source),
    ExportAllDeclaration: ({ source }) => found(source),
    ImportExpression: ({ source }) => found(source),
    TSImportType: ({ source }) => found(source),
    TSExternalModuleReference: ({ expression }) => found(expression),
    CallExpression: ({ callee, arguments: [source] }) => {
      if (callee.type === 'Identifier' && callee.name === 'require' && source) found(source);
    },
    NewExpression: ({ callee, arguments: [address] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'Worker' || address?.type !== 'NewExpression')
        return;
      const [source] = address.arguments;
      if (source && source.type !== 'SpreadElement') found(source, true);
    },
  }).visit(program);
  return imports;
}

/** @type {(source: Expression) => string | null} */
function literal(source) {
  if (source.type === 'Literal') return typeof source.value === 'string' ? source.value : null;
  return source.type === 'TemplateLiteral' && source.expressions.length === 0
    ? (source.quasis[0]?.value.cooked ?? null)
    : null;
}
