/** @typedef {import('./row.ts').Row} Row */

/** How many times the peer's measure ours is; null where there is no peer. @type {(row: Row) => number | null} */
export const ratioOf = ({ ours, peer }) =>
  peer === undefined || peer.value === null ? null : ours / peer.value;

/** @type {Record<import('./row.ts').Goal['sense'], { sign: string, holds: (measure: number, value: number) => boolean }>} */
const senses = {
  below: { sign: '<', holds: (measure, value) => measure < value },
  most: { sign: '≤', holds: (measure, value) => measure <= value },
  least: { sign: '≥', holds: (measure, value) => measure >= value },
};

/** @type {(sense: import('./row.ts').Goal['sense']) => string} */
export const signOf = (sense) => senses[sense].sign;

/**
 * Whether a row's goal is held.
 *
 * @param {Row} row
 * @returns {boolean | null} null where there is no goal, or none can be held to it because its peer is not on this machine
 */
export function isHeld(row) {
  if (row.goal === undefined) return null;
  const measure = row.goal.of === 'ratio' ? ratioOf(row) : row.ours;
  return measure === null ? null : senses[row.goal.sense].holds(measure, row.goal.value);
}
