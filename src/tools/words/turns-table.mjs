import { forbiddenTurns } from './forbidden-turns.mjs';

const begin = '<!-- forbidden turns: begin (written by `npm run generate`) -->';
const end = '<!-- forbidden turns: end -->';

/** CONTRIBUTING.md with the list of today between its two marks. @param {string} text @throws where a mark is missing */
export function withTurns(text) {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`CONTRIBUTING.md has no "${begin}" … "${end}"`);
  const table = [
    '| not | but |',
    '| --- | --- |',
    ...forbiddenTurns.map(({ turn, better }) => `| ${turn} | ${better} |`),
  ].join('\n');
  return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
}
