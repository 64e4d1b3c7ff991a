import { parseSync, Visitor } from 'vite';

/** A piece of text that somebody may read, whitespace made single, `…` for each value put in; with its line. @typedef {{ text: string, line: number }} Words */

/** Elements that run on in the sentence around them; after any other a new piece begins. */
const inline = new Set([
  'a',
  'b',
  'strong',
  'em',
  'i',
  'code',
  'kbd',
  'span',
  'abbr',
  'Link',
  'Mono',
  'Keys',
]);
/** Attributes that nobody reads. */
const machine =
  /^(?:className|id|name|type|role|rel|target|href|to|d|viewBox|key|htmlFor|style|autoComplete)$/;

/**
 * The words of a file of code: string literals and templates with a space in them (halves joined by `+` as one), and the text
 * of JSX with what runs on in it. Comments, imports, types and attributes for machines are not read.
 *
 * @param {string} file its ending tells the language
 * @param {string} source
 * @returns {Words[]} in the order of the file; a text in JSX once alone and once with what is around it
 * @throws where it cannot be parsed
 */
export function readWords(file, source) {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  /** @type {Words[]} */
  const words = [];
  const add = (/** @type {string} */ raw, /** @type {number} */ start) => {
    for (const piece of raw.split('\u0000')) {
      const text = piece.replaceAll(/\s+/g, ' ').trim();
      if (text.includes(' ')) words.push({ text, line: source.slice(0, start).split('\n').length });
    }
  };
  const unread = new Set();
  new Visitor({
    ImportDeclaration: ({ source: from }) => void unread.add(from),
    ExportNamedDeclaration: ({ source: from }) => void (from && unread.add(from)),
    ExportAllDeclaration: ({ source: from }) => void unread.add(from),
    TSLiteralType: ({ literal }) => void unread.add(literal),
    JSXAttribute: ({ name, value }) => {
      if (value && name.type === 'JSXIdentifier' && machine.test(name.name)) unread.add(value);
    },
    BinaryExpression: (node) => {
      if (node.operator !== '+' || unread.has(node)) return;
      add(flat(node), node.start);
      for (const part of [node.left, node.right]) if (part.type === 'BinaryExpression') unread.add(part);
    },
    Literal: (node) => {
      if (typeof node.value === 'string' && !unread.has(node)) add(node.value, node.start);
    },
    TemplateLiteral: (node) => {
      if (!unread.has(node)) add(flat(node), node.start);
    },
    JSXText: (node) => add(node.value, node.start),
    JSXElement: (node) => add(flat(node), node.start),
    JSXFragment: (node) => add(flat(node), node.start),
  }).visit(program);
  return words;
}

/** The text of a node, with `…` for what only running shows, and a mark where another piece begins. @type {(node: any) => string} */
function flat(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : '…';
    case 'TemplateLiteral':
      return node.quasis.map((/** @type {any} */ quasi) => quasi.value.cooked ?? '').join('…');
    case 'BinaryExpression':
      return node.operator === '+' ? flat(node.left) + flat(node.right) : '…';
    case 'JSXText':
      return node.value;
    case 'JSXExpressionContainer':
      return node.expression.type === 'JSXEmptyExpression' ? '' : flat(node.expression);
    case 'JSXFragment':
      return node.children.map(flat).join('');
    case 'JSXElement': {
      const text = node.children.map(flat).join('');
      return inline.has(node.openingElement.name.name) ? text : `\u0000${text}\u0000`;
    }
    default:
      return '…';
  }
}

/**
 * The words of a Markdown file: everything but fenced code, code spans, addresses of links, comments, and what was written there by a
 * program between the marks `<!-- x: begin … -->` and `<!-- x: end -->`, whose words are read where they come from.
 *
 * @param {string} source
 * @returns {Words[]} a paragraph, a row or a point each, with its first line
 */
export function readMarkdownWords(source) {
  const bare = source.replaceAll(
    /```[^]*?```|<!-- ([a-z ]+): begin[^]*?<!-- \1: end -->|<!--[^]*?-->/g,
    (hidden) => hidden.replaceAll(/[^\n]/g, ''),
  );
  /** @type {Words[]} */
  const words = [];
  let open = false;
  for (const [at, line] of bare.split('\n').entries()) {
    const text = line
      .replaceAll(/`[^`]*`/g, '…')
      .replaceAll(/\]\([^)]*\)/g, ']')
      .trim();
    if (text === '') open = false;
    else if (open && !/^(?:[-*|#>]|\d+\. )/.test(text)) {
      const last = words.at(-1);
      if (last) last.text += ` ${text}`;
    } else {
      words.push({ text, line: at + 1 });
      open = !/^[|#]/.test(text);
    }
  }
  return words;
}
