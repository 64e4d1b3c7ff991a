import { parseSync, Visitor } from 'vite';

/** @typedef {import('vite').ESTree.Expression | import('vite').ESTree.Argument} Expression */
/** One import of any form; `specifier` null where it is computed, so that nobody can tell where it leads. @typedef {{ specifier: string | null, line: number }} Import */

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
  const found = (/** @type {Expression | null} */ source) => {
    if (source !== null)
      imports.push({ specifier: literal(source), line: text.slice(0, source.start).split('\n').length });
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
      if (source && source.type !== 'SpreadElement') found(source);
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
