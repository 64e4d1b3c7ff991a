// `npm run bench`: builds every src/tools/bench/*.bench.ts as it would be shipped, runs one after the other, prints Markdown.
// `npm run bench -- WORD` runs those with WORD in their name.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
const { build } = await import('vite');

const [word = ''] = process.argv.slice(2);
const folder = join('src', 'tools', 'bench');
const built = join('node_modules', '.bench');
const benches = readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.includes(word));

if (benches.length === 0) {
  console.error(`No bench has ${JSON.stringify(word)} in its name.`);
  process.exit(2);
}
mkdirSync(built, { recursive: true });
console.log(
  `Node ${process.version}, ${process.platform}-${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
);
for (const bench of benches) {
  const name = bench.replace('.bench.ts', '.mjs');
  await build({
    logLevel: 'warn',
    build: {
      ssr: join(folder, bench),
      outDir: join(built, name.replace('.mjs', '')),
      emptyOutDir: true,
      rolldownOptions: {
        output: { entryFileNames: name },
        // What drives a browser is no part of what is measured.
        external: [/^@?playwright/, /^@sparticuz/],
      },
    },
  });
  const { status } = spawnSync(process.execPath, [join(built, name.replace('.mjs', ''), name)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
