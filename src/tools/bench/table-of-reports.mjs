import { isHeld, ratioOf, signOf } from './judge-row.mjs';

/** @typedef {import('./row.ts').Row} Row */
/** @typedef {import('./row.ts').Report} Report */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** @type {(value: number, unit?: string) => string} */
const quantity = (value, unit = '') =>
  `${(Math.abs(value) < 100 ? short : whole).format(value)}${unit === '' ? '' : ` ${unit}`}`;

/** @type {(row: Row) => string} */
function goalOf({ goal, unit }) {
  if (goal === undefined) return '';
  const value = goal.of === 'ratio' ? `${quantity(goal.value)} ×` : quantity(goal.value, unit);
  return `${signOf(goal.sense)} ${value}`;
}

/** @type {(row: Row) => string} */
function peerOf({ peer, unit }) {
  if (peer === undefined) return '';
  return `${peer.name}: ${peer.value === null ? 'not on this machine' : quantity(peer.value, unit)}`;
}

/** @type {(row: Row, note: (reason: string) => number) => string[]} */
function cellsOf(row, note) {
  const ratio = ratioOf(row);
  const held = isHeld(row);
  const no = () => `**no** (${note(row.goal?.whenNot ?? 'Nobody knows why yet.')})`;
  return [
    row.what,
    quantity(row.ours, row.unit),
    peerOf(row),
    ratio === null ? '' : `${quantity(ratio)} ×`,
    goalOf(row),
    held === null ? '' : held ? 'yes' : no(),
  ];
}

/**
 * All that was measured as one table in Markdown, read in a terminal as well; below it, why a goal is not held.
 *
 * @param {readonly Report[]} reports
 */
export function tableOfReports(reports) {
  /** @type {string[]} */
  const reasons = [];
  const note = (/** @type {string} */ reason) => {
    if (!reasons.includes(reason)) reasons.push(reason);
    return reasons.indexOf(reason) + 1;
  };
  const head = ['', 'ours', 'beside', 'ours ÷ theirs', 'goal', 'held'];
  const body = reports.flatMap(({ title, rows }) => [
    [`**${title}**`, '', '', '', '', ''],
    ...rows.map((row) => cellsOf(row, note)),
  ]);
  const widths = head.map((_, at) => Math.max(3, ...[head, ...body].map((cells) => cells[at]?.length ?? 0)));
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, at) => (at === 1 || at === 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 1 || at === 3 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const notes = reasons.map((reason, at) => `${at + 1}. ${reason}`);
  return [line(head), line(rule), ...body.map(line), ...(notes.length === 0 ? [] : ['', ...notes])].join(
    '\n',
  );
}
