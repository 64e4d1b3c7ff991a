import { parseSync, Visitor } from 'vite';

/** One import of any form; `specifier` null where it is computed, so that nobody can tell where it leads. @typedef {{ specifier: string | null, line: number }} Import */

/**
 * Every import in a file, whatever its form: `import`, `export … from`, `import()`, `import('…').Type`, `require`.
 *
 * @param {string} file named in the error, and its ending tells the language
 * @param {string} text
 * @returns {Import[]} in no order
 * @throws where the text cannot be parsed
 */
export function readImports(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const imports = [];
  const found = (source) => {
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
  }).visit(program);
  return imports;
}

function literal({ type, value, quasis, expressions }) {
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' && expressions.length === 0 ? quasis[0].value.cooked : null;
}
