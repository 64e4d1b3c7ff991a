// `npm run build`: the wizard into dist/client, as one file into dist/single, the command line with the server into dist/server.
import { mkdirSync, rmSync } from 'node:fs';
import { ensureDependencies, stampBuild } from './ensure.mjs';
import { hashOfSources } from './hash-of-sources.mjs';

ensureDependencies();
const { build } = await import('vite');
const { precompress } = await import('./precompress.mjs');
const { buildSingleFile } = await import('./single-file.mjs');

const startedAt = Date.now();
const hash = hashOfSources();
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
try {
  await build({ logLevel: 'warn' });
  await buildEmbed();
  const server = build({ logLevel: 'warn', build: { ssr: 'src/cli/main.ts' } });
  await Promise.all([precompress('dist/client'), server]);
  await buildSingleFile();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The build failed.');
  process.exit(1);
}
stampBuild(hash);
console.error(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);

/** What a portal loads: one classic script, beside the page and at an address that stays. */
function buildEmbed() {
  return build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: 'dist/client',
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: 'src/embed/embed.ts',
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
}
