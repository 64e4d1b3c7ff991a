// `npm run sources`: every documented statement with the excerpt that supports it, then those that name none, and those that no excerpt supports.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
const { build } = await import('vite');

const built = join('node_modules', '.sources');
mkdirSync(built, { recursive: true });
await build({
  logLevel: 'warn',
  build: {
    ssr: join('src', 'tools', 'sources', 'print-sources.ts'),
    outDir: built,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'print-sources.mjs' } },
  },
});
const { status } = spawnSync(process.execPath, [join(built, 'print-sources.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
