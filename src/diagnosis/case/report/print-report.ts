import { escapeWhole } from '../../address/escape-hostile.ts';
import type { Piece } from './inert-markdown.ts';
import { inertLine } from './inert-markdown.ts';
import type { Report, ReportLine } from './report-line.ts';
import { fromCode, unmarked } from './unmarked.ts';

/** A marked sentence in pieces. One asterisk sets a label apart in Markdown and in Jira's own markup, where two would stay in sight. */
const piecesOf = (text: string): Piece[] =>
  text
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 1 ? { value: fromCode(part) } : { words: part.replaceAll('**', '*') }));

const listed = (values: readonly string[]): Piece[] =>
  values.flatMap((value, at): Piece[] => (at === 0 ? [{ value }] : [{ words: ', ' }, { value }]));

/** A link stands bare: both make one of it, and a reader sees where it leads. */
const linked = (link: string): Piece =>
  /^https?:\/\/[^\s<>`"\\]+$/.test(link) ? { words: link } : { value: link };

const bullet = (one: ReportLine): string =>
  'says' in one && one.step !== undefined ? `${one.step}. ` : '- ';

function markdownLine(one: ReportLine): string {
  if ('says' in one) return `${bullet(one)}${inertLine(piecesOf(one.says))}`;
  const shown = 'link' in one ? [linked(one.link)] : listed(one.values);
  return `- ${inertLine([{ words: `${one.label}: ` }, ...shown])}`;
}

/** A journal of ServiceNow takes what stands between these for HTML, whatever stands around it. */
const codeTag = /\[(?=\/?code\])/gi;

function plainLine(one: ReportLine): string {
  if ('says' in one) return `${bullet(one)}${unmarked(one.says)}`;
  return `- ${one.label}: ${'link' in one ? one.link : one.values.join(', ')}`;
}

/** A line stays one line, whatever names stand in it. */
const printed = (
  { title, sections }: Report,
  heading: (text: string, level: 1 | 2) => string,
  print: (line: ReportLine) => string,
): string =>
  [
    heading(escapeWhole(title), 1),
    ...sections.map((section) =>
      [heading(section.title, 2), ...section.lines.map((one) => escapeWhole(print(one)))].join('\n'),
    ),
  ].join('\n\n');

/** For a mail, a chat, or a ticket that shows text as it is. */
export const asText = (report: Report): string =>
  printed(
    report,
    (text, level) => (level === 1 ? unmarked(text).toUpperCase() : `${text}:`),
    plainLine,
  ).replaceAll(codeTag, String.raw`\u{5b}`);

/** For a ticket that knows Markdown, or Jira's own markup: a line of dashes makes a heading of the line above it in one, and a rule in the other. */
export const asMarkdown = (report: Report): string =>
  printed(report, (text) => `${inertLine(piecesOf(text))}\n----\n`, markdownLine);
