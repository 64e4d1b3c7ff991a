// `npm test`: everything. `npm test -- --grep WORDS` runs the tests whose names match, after the same checks.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, programsOf } from './run/engines.mjs';
import { ensureDependencies } from './run/ensure.mjs';
import { build, journeys, quickStages, runStage, unitTests } from './run/stages.mjs';
import { countJourneys, countUnitTests } from './run/test-counts.mjs';

const grep = grepFrom(process.argv.slice(2));
ensureDependencies();
const { ensureBrowser } = await import('./run/browser.mjs');

const reports = mkdtempSync(join(tmpdir(), 'sps-join-tests-'));
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'journeys.json');
const only = (/** @type {string} */ flag) => (grep === null ? [] : [flag, grep]);

const succeeded = await runAll();
const counts = [countUnitTests(unitReport), countJourneys(journeyReport)];
rmSync(reports, { recursive: true, force: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
let failed = counts.reduce((sum, count) => sum + count.failed, 0);
// A stage that is not a test can fail too, and "0 failed" must then not be the last word.
if (!succeeded && failed === 0) failed = 1;
const nothingRan = succeeded && passed === 0 && failed === 0;
if (nothingRan)
  console.error(
    grep === null ? 'No test was found.' : `No test has a name that matches ${JSON.stringify(grep)}.`,
  );
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = succeeded && failed === 0 && !nothingRan ? 0 : 1;

/** Stage by stage, to the first that fails. */
async function runAll() {
  if (!quickStages.every(runStage)) return false;
  const units = unitTests(
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
    ...only('-t'),
  );
  if (!runStage(units) || !runStage(build)) return false;
  if (!(await ensureBrowser())) return false;
  for (const engine of engines)
    console.error(
      `${engine}: ${programsOf(engine) ? 'tried too' : 'not here, not tried (npm run test:engines)'}.`,
    );
  const browser = journeys('--reporter=list,json', '--pass-with-no-tests', ...only('--grep'));
  return runStage({ ...browser, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport } });
}

/** The words after --grep, null where nothing was asked for. Ends the process at anything else. @type {(args: string[]) => string | null} */
function grepFrom(args) {
  const [first, ...rest] = args;
  if (first === undefined) return null;
  const words = first.startsWith('--grep=') ? [first.slice('--grep='.length), ...rest] : rest;
  const [pattern] = words;
  if (/^--grep(=|$)/.test(first) && words.length === 1 && pattern) return pattern;
  console.error(`npm test takes nothing but --grep WORDS, and got: ${args.join(' ')}`);
  process.exit(2);
}
