import { embedBuild } from './embed-build.mjs';
import { collectShipped } from '../supply/collect-shipped.mjs';

/**
 * Builds all that is shipped: the wizard and the script for portals into dist/client, the command line with the server into dist/server.
 *
 * @param {{ write: boolean }} options without writing, only what is shipped becomes known
 * @throws what the bundler throws
 */
export async function buildParts({ write }) {
  const { build } = await import('vite');
  /** @type {import('../supply/collect-shipped.mjs').Shipped} */
  const shipped = new Map();
  const page = () => [collectShipped(shipped, 'page')];
  await build({ logLevel: 'warn', build: { write }, plugins: page(), worker: { plugins: page } });
  await build({
    ...embedBuild,
    build: { ...embedBuild.build, write },
    plugins: [collectShipped(shipped, 'embed')],
  });
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/cli/main.ts', write },
    plugins: [collectShipped(shipped, 'server')],
  });
  return shipped;
}
