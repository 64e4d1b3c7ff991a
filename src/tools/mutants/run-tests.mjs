import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countJourneys, countUnitTests } from '../run/test-counts.mjs';
import { isJourney } from './mutant.mjs';

/** A test that hangs has noticed, too; it is given this long, in ms. */
const patienceMs = 5 * 60_000;

/**
 * What the tests said of a house. `broken`: no test failed and not all ran, so the planted text does not compile and tells nothing.
 *
 * @typedef {'green' | 'red' | 'hung' | 'broken'} Verdict
 */

/**
 * Runs some test files in a house, units first; journeys only where the units are green, for they need a build.
 *
 * @param {string} root
 * @param {string[]} files
 * @returns {Verdict}
 */
export function runTests(root, files) {
  const units = files.filter((file) => !isJourney(file));
  const journeys = files.filter(isJourney);
  const verdict = units.length === 0 ? 'green' : runUnits(root, units);
  return verdict !== 'green' || journeys.length === 0 ? verdict : runJourneys(root, journeys);
}

/** @typedef {{ testResults: { assertionResults: { status: string, fullName: string }[] }[] }} UnitReport */

/** The unit tests that failed in the house's last run, by their full names. @type {(root: string) => string[]} */
export function failedUnits(root) {
  const report = join(root, 'unit.json');
  if (!existsSync(report)) return [];
  const { testResults } = /** @type {UnitReport} */ (JSON.parse(readFileSync(report, 'utf8')));
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : []));
}

/** @type {(root: string, files: string[]) => Verdict} */
function runUnits(root, files) {
  const report = join(root, 'unit.json');
  rmSync(report, { force: true });
  const ran = node(root, [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--bail=1',
    '--reporter=json',
    `--outputFile=${report}`,
    ...files,
  ]);
  return verdictOf(ran, countUnitTests(report));
}

/** @type {(root: string, files: string[]) => Verdict} */
function runJourneys(root, files) {
  if (node(root, [join('src', 'tools', 'build.mjs')]).status !== 0) return 'broken';
  const report = join(root, 'journeys.json');
  rmSync(report, { force: true });
  const ran = node(
    root,
    [
      join('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--config',
      join('e2e', 'playwright.config.ts'),
      '--reporter=json',
      '--max-failures=1',
      ...files,
    ],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report, E2E_PORT: process.env['E2E_PORT'] ?? '4327' },
  );
  return verdictOf(ran, countJourneys(report));
}

/** @type {(root: string, command: string[], env?: Record<string, string>) => { status: number | null, hung: boolean }} */
function node(root, command, env = {}) {
  const { status, signal } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'ignore',
    timeout: patienceMs,
    env: { ...process.env, ...env },
  });
  return { status, hung: signal !== null };
}

/** @type {(ran: { status: number | null, hung: boolean }, counts: import('../run/test-counts.mjs').Counts) => Verdict} */
function verdictOf({ status, hung }, { passed, failed }) {
  if (failed > 0) return 'red';
  if (hung) return 'hung';
  return status === 0 && passed > 0 ? 'green' : 'broken';
}
