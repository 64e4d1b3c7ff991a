import { escapeWhole } from '../address/escape-hostile.ts';
import type { Report, ReportLine } from './report-line.ts';

/** A value between backticks, the only mark of a sentence that holds something from outside. */
const marked = /`([^`]*)`/g;

/** A link of Jira's markup in brackets: by a scheme, to a person, a file or an anchor; with words of its own; and a Markdown link. */
const bracket = String.raw`\[(?=[^\]]*(?:\]\(|\||\b(?:https?|ftps?|file|mailto|javascript|data|news|irc|callto|nntp):)|[~^#])`;
/** What Jira acts on where it knows no code span, and nothing else: what is left as it is, reads as it was written. */
const acting = new RegExp(
  [
    '`',
    bracket,
    String.raw`(?<=\[[^\]]*)\|`,
    String.raw`(?<!\\u)\{(?=[a-z])`,
    String.raw`<(?=[a-z/!?])`,
    String.raw`!(?=\[|\S[^!]*!)`,
  ].join('|'),
  'gi',
);

/**
 * A value for Markdown and for Jira's own markup: inside a code span Markdown does nothing, and what Jira acts on (images, links,
 * macros) is written as `escapeHostile` writes an active character. Our escapes in it stay as they are.
 *
 * Sources: CommonMark 0.31 section 6.1; Atlassian, "Text Formatting Notation" (links, images, macros).
 */
const inert = (value: string): string =>
  `\`${value.replaceAll(acting, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)}\``;

const markdownLine = (one: ReportLine): string =>
  'says' in one
    ? `- ${one.says.replaceAll(/\[(?=[a-z-]+\])/g, '\\[').replaceAll(marked, (_, value: string) => inert(value))}`
    : `- ${one.label}: ${one.values.map(inert).join(', ')}`;

const plainLine = (one: ReportLine): string =>
  'says' in one
    ? `- ${one.says.replaceAll(marked, '$1').replaceAll('**', '')}`
    : `- ${one.label}: ${one.values.join(', ')}`;

/** A line stays one line, whatever names stand in it. */
const printed = (
  { title, sections }: Report,
  heading: (text: string, level: 1 | 2) => string,
  print: (line: ReportLine) => string,
): string =>
  [
    heading(title, 1),
    ...sections.map((section) =>
      [heading(section.title, 2), ...section.lines.map((one) => escapeWhole(print(one)))].join('\n'),
    ),
  ].join('\n\n');

/** For a mail or a chat. */
export const asText = (report: Report): string =>
  printed(report, (text, level) => (level === 1 ? text.toUpperCase() : `${text}:`), plainLine);

/** For a ticket. */
export const asMarkdown = (report: Report): string =>
  printed(report, (text, level) => `${'#'.repeat(level + 1)} ${text}\n`, markdownLine);
