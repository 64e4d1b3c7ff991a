import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts of one runner; both 0 where it did not come to write its report.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @type {(file: string) => Counts} From the report of `vitest --reporter=json`. */
export function countUnitTests(file) {
  const report = read(file);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** @type {(file: string) => Counts} From the report of `playwright test --reporter=json`. A test that passed at a retry passed. */
export function countJourneys(file) {
  const stats = read(file)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

/**
 * @typedef {object} Report the counts of either runner
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {{ expected: number, flaky: number, unexpected: number }} [stats]
 */

/** @type {(file: string) => Report | null} */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
