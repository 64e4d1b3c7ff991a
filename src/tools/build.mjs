// `npm run build`: the wizard into dist/client, as one file into dist/single, the command line with the server into dist/server,
// and what all this is made of beside them.
import { mkdirSync, rmSync } from 'node:fs';
import { buildParts } from './build/build-parts.mjs';
import { ensureDependencies, root, stampBuild } from './run/ensure.mjs';
import { hashOfSources } from './build/hash-of-sources.mjs';
import { writeCaseSchema } from './pages/write-case-schema.mjs';
import { writeServiceWorker } from './pages/write-service-worker.mjs';
import { writePages } from './pages/write-pages.mjs';
import { writeLicences } from './supply/write-licences.mjs';

ensureDependencies();
// React and its JSX are built for development where the caller, such as a test runner, says that it is one.
process.env['NODE_ENV'] = 'production';
const { precompress } = await import('./build/precompress.mjs');
const { buildSingleFile } = await import('./build/single-file.mjs');

const startedAt = Date.now();
const hash = hashOfSources();
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
try {
  writeLicences(await buildParts({ write: true }), root);
  await writePages('dist/client');
  await writeCaseSchema('dist/client');
  await writeServiceWorker('dist/client');
  await Promise.all([precompress('dist/client'), buildSingleFile(root)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The build failed.');
  process.exit(1);
}
stampBuild(hash);
console.error(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
