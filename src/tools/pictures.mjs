// `npm run pictures`: draws pictures of errors and of other things, reads them, and prints how many were recognised.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
const { build } = await import('vite');

const built = join('node_modules', '.pictures');
mkdirSync(built, { recursive: true });
await build({
  logLevel: 'warn',
  build: {
    ssr: join('src', 'tools', 'pictures', 'print-report.ts'),
    outDir: built,
    emptyOutDir: true,
    rolldownOptions: {
      output: { entryFileNames: 'print-report.mjs' },
      external: [/^playwright/, /^@sparticuz/],
    },
  },
});
const { status } = spawnSync(process.execPath, [join(built, 'print-report.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
