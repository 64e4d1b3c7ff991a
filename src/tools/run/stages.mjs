import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * A stage of `npm run check` or `npm test`: a name for its header, and the commands that must all succeed.
 *
 * @typedef {{ name: string, commands: string[][], env?: Record<string, string> }} Stage
 */

const bin = (/** @type {string[]} */ ...path) => join('node_modules', ...path);
const tsc = bin('typescript', 'bin', 'tsc');

/** @type {Stage[]} What needs no build and no browser, quickest to fail first. */
export const quickStages = [
  {
    name: 'Types',
    commands: [
      [tsc, '-p', 'tsconfig.json'],
      [tsc, '-p', join('src', 'diagnosis', 'tsconfig.json')],
      [tsc, '-p', join('src', 'wizard', 'tsconfig.json')],
    ],
  },
  {
    name: 'Floor plan',
    commands: [[join('src', 'tools', 'walk-house.mjs')]],
  },
  { name: 'Lockfile', commands: [[join('src', 'tools', 'lockcheck.mjs')]] },
  { name: 'Words', commands: [[join('src', 'tools', 'words.mjs')]] },
  { name: 'Lint', commands: [[bin('oxlint', 'bin', 'oxlint')]] },
  {
    name: 'Format',
    commands: [[bin('prettier', 'bin', 'prettier.cjs'), '--check', '--cache', '--log-level', 'warn', '.']],
  },
];

/** @type {(...args: string[]) => Stage} */
export const unitTests = (...args) => ({
  name: 'Unit tests',
  commands: [[bin('vitest', 'vitest.mjs'), 'run', ...args]],
});

/** Passed over where the unit tests have built these very sources already. @type {Stage} */
export const build = { name: 'Build', commands: [[join('src', 'tools', 'ensure-build.mjs')]] };

/** @type {(...args: string[]) => Stage} */
export const journeys = (...args) => ({
  name: 'Journeys in a browser',
  commands: [
    [bin('@playwright', 'test', 'cli.js'), 'test', '--config', join('e2e', 'playwright.config.ts'), ...args],
  ],
});

/**
 * Runs one stage under its header, its output as it comes.
 *
 * @param {Stage} stage
 * @returns {boolean} whether all its commands succeeded; the first that fails ends it
 */
export function runStage({ name, commands, env }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const startedAt = Date.now();
  const succeeded = commands.every((command) => {
    const { status, error } = spawnSync(process.execPath, command, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    if (error) console.error(`${command[0]} could not be started: ${error.message}`);
    return status === 0;
  });
  console.log(`${succeeded ? 'ok' : 'FAILED'}: ${name}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return succeeded;
}
