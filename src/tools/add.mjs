// `npm run add -- KIND ID`: adds a join error, a check, a practice appliance and so on: writes its file from a template, puts its line into
// the list, and runs the laws. Run again, it runs the laws again. `npm run add` lists the kinds.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { partsOf } from './add/kind.mjs';
import { kinds } from './add/kinds.mjs';
import { leftToFill } from './add/marks.mjs';
import { ensureDependencies } from './run/ensure.mjs';
import { quickStages, runStage, unitTests } from './run/stages.mjs';

const { positionals, values } = parseOrEnd();
const [kindId, id] = positionals;
const kind = kinds.find((one) => one.id === kindId);
if (kind === undefined || id === undefined || positionals.length > 2) {
  console.log(help());
  process.exit(kindId === undefined ? 0 : 2);
}
ensureDependencies();

const files = partsOf(kind).map((part) => part.file(id, values));
if (!files.every((file) => existsSync(file))) await add(kind, id);

const laws = [...kind.laws, 'src/tools/add/filled-in.test.ts'];
console.log(`\nIts laws: ${laws.join(', ')}`);
const stages = [
  ...quickStages.filter(({ name }) => name === 'Types' || name === 'Floor plan'),
  unitTests(...laws),
];
const green = stages.map(runStage).every(Boolean);

const open = files.flatMap((file) =>
  leftToFill(readFileSync(file, 'utf8')).map((mark) => ({ ...mark, file })),
);
if (open.length > 0) console.log(`\nStill to fill in; take each "FILL IN" out with it:`);
for (const { file, line, name, what } of open) console.log(`  ${file}:${line}  ${name}: ${what}`);
if (kind.afterwards !== undefined) console.log(`\nThen:`);
for (const sentence of kind.afterwards ?? []) console.log(`  ${sentence}`);
console.log(
  green ? '\nThe laws hold.' : `\nRun the laws again: npm run add -- ${process.argv.slice(2).join(' ')}`,
);
process.exitCode = green ? 0 : 1;

/** @type {(kind: import('./add/kind.mjs').Kind, id: string) => Promise<void>} */
async function add(kind, id) {
  const { addEntry } = await import('./add/add-entry.mjs');
  try {
    for (const { created, changed } of await addEntry('.', kind, id, values))
      console.log(`New: ${created}\nOne line more: ${changed}`);
  } catch (error) {
    endWith(error);
  }
}

function parseOrEnd() {
  const option = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({
      allowPositionals: true,
      options: { source: option, room: option, after: option, before: option },
    });
  } catch (error) {
    return endWith(error);
  }
}

/** @type {(error: unknown) => never} */
function endWith(error) {
  console.error(`Nothing was added: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(2);
}

function help() {
  const rows = kinds.map((one) => {
    const needs = (one.needs ?? []).map((option) => ` --${option} …`).join('');
    return `  npm run add -- ${`${one.id} ID${needs}`.padEnd(34)} ${one.what}`;
  });
  return [
    'Adds one entry as one file and one line, and runs the laws that it has to keep:',
    ...rows,
    'ID is in kebab-case and permanent. --after ID or --before ID: beside which entry of the list it stands; without either at its end.',
  ].join('\n');
}
