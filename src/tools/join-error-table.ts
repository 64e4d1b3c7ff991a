import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';

const outside: Record<Extract<StopsAt, { outside: string }>['outside'], string> = {
  before: 'before Join',
  'api-join': 'API join only',
  repair: 'repairing',
  after: 'after the join',
  unknown: 'not known',
};

const where = (stopsAt: StopsAt): string =>
  'moves' in stopsAt ? `move ${stopsAt.moves.join(' or ')}` : outside[stopsAt.outside];

/** The manual's table of join errors, made from the catalogue so that neither can know what the other does not. */
export const joinErrorTable = (): string =>
  [
    '| id | what happened | stops at | known from a live check | basis |',
    '| --- | --- | --- | --- | --- |',
    ...joinErrors.map(
      ({ id, title, stopsAt, causedBy, basis }) =>
        `| \`${id}\` | ${title} | ${where(stopsAt)} | ${causedBy.length > 0 ? 'yes' : 'no'} | ${basis} |`,
    ),
  ].join('\n');

const begin = '<!-- join errors: begin (written by `npm run generate`) -->';
const end = '<!-- join errors: end -->';

/** The manual's page with the table of today between its two marks. @throws where a mark is missing: the page lost its place for it */
export function withJoinErrorTable(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no "${begin}" … "${end}"`);
  return `${page.slice(0, from + begin.length)}\n\n${joinErrorTable()}\n\n${page.slice(to)}`;
}
