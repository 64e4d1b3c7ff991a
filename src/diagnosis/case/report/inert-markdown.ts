/** A stretch of a line: our own words, or a value from outside. */
export type Piece = { words: string } | { value: string };

/** What Jira sets apart by a sign before and one behind, within a line; `!` is its image. Source: as `signs` below. */
const delimiters = [
  ['*', String.raw`\*`],
  ['_', '_'],
  ['-', '-'],
  ['+', String.raw`\+`],
  ['^', String.raw`\^`],
  ['~', '~'],
  ['?', String.raw`\?\?`],
  ['!', '!'],
] as const;
const pairs = delimiters.map(([sign, one]) => ({
  sign: sign === '?' || sign === '*' || sign === '+' || sign === '^' ? `\\${sign}` : sign,
  pair: new RegExp(
    String.raw`(?<![\p{L}\p{Nd}\\])${one}[^\s${one}](?:(?!${one}).*?[^\s${one}])??(?<!\\)${one}(?![\p{L}\p{Nd}])`,
    'u',
  ),
}));

/**
 * Signs on which Jira acts where it knows no code span, and nothing else: what is left as it is, reads as it was written.
 *
 * Links by a scheme, to a person, a file or an anchor, or with words of their own; macros; emoticons; dashes; what follows a backslash,
 * which would be taken away. `[code]` opens HTML in a journal of ServiceNow.
 *
 * Sources: Atlassian, "Text Formatting Notation"; ServiceNow, "Journal fields" (code tags).
 */
const signs = [
  String.raw`\[(?=[^\]]*(?:\]\(|\||\b(?:https?|ftps?|file|mailto|javascript|data|news|irc|callto|nntp):)|[~^#]|\/?code\])`,
  String.raw`(?<!\\u)\{(?=[a-z]|[*_^~+?-]{1,2}\})`,
  String.raw`\((?=(?:[ynix/!+?-]|on|off|flag|flagoff|\*[rgby]?)\)(?![\p{L}\p{Nd}]))`,
  String.raw`(?<=[:;]-?)[()]`,
  String.raw`(?<=^|\s)-(?=--?(?:\s|$))`,
  String.raw`(?<=\\)[-#*_+?^~|%{}[\]()!@]`,
];

/** Two backslashes with none behind them break the line in Jira; an entity stands for the second, and is one in Markdown, too. */
const brokenLine = String.raw`(?<=(?<!\\)\\)\\(?!\S*\\)`;

/** Inside a code span Markdown does nothing. Source: CommonMark 0.31, section 6.1. */
function inCode(text: string): string {
  if (text.trim() === '') return text;
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

/**
 * A line for Markdown and for Jira’s own markup, in which no value acts and each reads as it is: in code spans, but for the signs on which
 * Jira acts, which stand between them behind the backslash that means the same in both.
 */
export function inertLine(pieces: readonly Piece[]): string {
  const rough = pieces.map((piece) => ('words' in piece ? piece.words : `\`${piece.value}\``)).join('');
  const paired = pairs.flatMap(({ sign, pair }) =>
    pair.test(rough)
      ? [String.raw`(?<![\p{L}\p{Nd}])${sign}(?=\S)`, String.raw`(?<=\S)${sign}(?![\p{L}\p{Nd}])`]
      : [],
  );
  const acting = new RegExp(`(${[brokenLine, ...signs, ...paired].join('|')})`, 'giu');
  const inert = (value: string): string =>
    value
      .split(acting)
      .map((part, at) => (at % 2 === 0 ? inCode(part) : part === '\\' ? '&#92;' : `\\${part}`))
      .join('');
  return pieces.map((piece) => ('words' in piece ? piece.words : inert(piece.value))).join('');
}
