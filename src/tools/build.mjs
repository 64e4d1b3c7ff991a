// `npm run build`: the wizard into dist/client, as one file into dist/single, the command line with the server into dist/server.
import { mkdirSync, rmSync } from 'node:fs';
import { embedBuild } from './embed-build.mjs';
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
  await build(embedBuild);
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
