// `npm run bench`: builds every src/tools/bench/*.bench.ts as it would be shipped, runs one after the other, prints one table, and writes
// it to src/tools/bench/results.md. `npm run bench -- WORD` runs those with WORD in their name, and writes nothing.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { isHeld } from './bench/judge-row.mjs';
import { tableOfReports } from './bench/table-of-reports.mjs';
import { ensureBuild, ensureDependencies } from './run/ensure.mjs';

/** @typedef {import('./bench/row.ts').Report} Report */

ensureDependencies();
ensureBuild();
const { build } = await import('vite');
const { format, resolveConfig } = await import('prettier');

const [word = ''] = process.argv.slice(2);
const folder = join('src', 'tools', 'bench');
const built = join('node_modules', '.bench');
const benches = readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.includes(word));
if (benches.length === 0) {
  console.error(`No bench has ${JSON.stringify(word)} in its name.`);
  process.exit(2);
}

/** @type {Report[]} */
const reports = [];
const load = () => (loadavg()[0] ?? 0).toFixed(1);
const loadBefore = load();
for (const bench of benches) reports.push(...(await run(bench)));

const machine = `Node ${process.version}, ${process.platform}-${process.arch}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); programs waiting for them on average: ${loadBefore} before, ${load()} after.`;
const table = tableOfReports(reports);
console.log(`${machine}\n\n${table}`);
if (word === '') {
  const file = join(folder, 'results.md');
  const text = `# What \`npm run bench\` measured\n\n${machine} Times swing with what else the machine does; ratios, from one run, swing less.\n\n${table}\n`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
const unexplained = reports
  .flatMap(({ rows }) => rows)
  .filter((row) => isHeld(row) === false && row.goal?.whenNot === undefined);
if (unexplained.length > 0) process.exitCode = 1;

/** Builds a bench, runs it in a process of its own, and returns what it tells. @type {(bench: string) => Promise<Report[]>} */
async function run(bench) {
  mkdirSync(built, { recursive: true });
  const name = bench.replace('.bench.ts', '');
  await build({
    logLevel: 'warn',
    build: {
      ssr: join(folder, bench),
      outDir: join(built, name),
      emptyOutDir: true,
      rolldownOptions: {
        output: { entryFileNames: `${name}.mjs` },
        // What drives a browser is no part of what is measured.
        external: [/^@?playwright/, /^@sparticuz/],
      },
    },
  });
  console.error(`${name} …`);
  /** @type {Report[]} */
  const told = [];
  const child = fork(join(built, name, `${name}.mjs`));
  child.on('message', (report) => told.push(/** @type {Report} */ (report)));
  const [status] = await once(child, 'close');
  if (status !== 0) {
    console.error(`${name} broke down.`);
    process.exitCode = 1;
  }
  return told;
}
