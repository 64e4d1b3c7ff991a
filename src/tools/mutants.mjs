// `npm run mutants`: takes each guard out in turn and runs the tests that have to notice. Names the survivors. Slow: it is no part of `npm test`.
// `npm run mutants -- WORDS` plants those whose sentence, file or abuse case ("abuse 17") has these words.
import { ensureDependencies } from './run/ensure.mjs';
import { mutants } from './mutants/catalogue.mjs';
import { MutantHouse } from './mutants/mutant-house.mjs';
import { failedUnits, runTests } from './mutants/run-tests.mjs';

ensureDependencies();
const { ensureBrowser } = await import('./run/browser.mjs');

const words = process.argv.slice(2).join(' ').toLowerCase();
const chosen = mutants.filter(({ abuse, without, file }) =>
  [without, file, ...abuse.map((number) => `abuse ${number}.`)].join(' ').toLowerCase().includes(words),
);
if (chosen.length === 0) {
  console.error(`No mutant has ${JSON.stringify(words)} in its sentence, its file or its abuse case.`);
  process.exit(2);
}
if (!(await ensureBrowser())) process.exit(1);

const house = new MutantHouse();
process.on('exit', () => house.remove());
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => process.exit(130));

const files = [...new Set(chosen.flatMap(({ noticedBy }) => noticedBy))];
const asTheyAre = runTests(house.root, files);
if (asTheyAre !== 'green') {
  console.error(`The tests that have to notice are ${asTheyAre} as they are; nothing was planted.`);
  for (const name of failedUnits(house.root)) console.error(`  ${name}`);
  process.exit(1);
}

/** @type {Record<import('./mutants/run-tests.mjs').Verdict, string>} */
const said = { red: 'noticed', hung: 'noticed (hung)', green: 'SURVIVED', broken: 'DOES NOT RUN' };
let failures = 0;
for (const mutant of chosen) {
  const verdict = house.with(mutant, () => runTests(house.root, mutant.noticedBy));
  if (verdict === 'green' || verdict === 'broken') failures += 1;
  const cases = mutant.abuse.length === 0 ? '' : ` (abuse ${mutant.abuse.join(', ')})`;
  console.log(`${said[verdict].padEnd(14)} ${mutant.without}${cases}`);
}
console.log(`\n${chosen.length} planted, ${failures} not noticed`);
process.exitCode = failures === 0 ? 0 : 1;
