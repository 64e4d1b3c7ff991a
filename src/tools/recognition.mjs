// `npm run recognition`: what the recogniser makes of the corpus, wrong ones first, then what each sign and each doubt gains and costs.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
const { build } = await import('vite');

const built = join('node_modules', '.recognition');
mkdirSync(built, { recursive: true });
await build({
  logLevel: 'warn',
  build: {
    ssr: join('src', 'tools', 'recognition', 'print-report.ts'),
    outDir: built,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'print-report.mjs' } },
  },
});
const { status } = spawnSync(process.execPath, [join(built, 'print-report.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
