import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = 'src/wizard/offline/service-worker.ts';

/** What the worker keeps: what never changes under its name, and the icon. @type {(client: string) => string[]} */
const filesToKeep = (client) => [
  ...readdirSync(join(client, 'assets'))
    .filter((file) => /\.(?:js|css|woff2)$/.test(file))
    .sort()
    .map((file) => `assets/${file}`),
  'icon.svg',
];

/**
 * Writes the service worker into the wizard's build, told what the build holds. Another build, another worker: its version is a hash over
 * the pages too, which name the files.
 *
 * @param {string} client the folder of the build, complete but for this
 * @throws what the bundler throws
 */
export async function writeServiceWorker(client) {
  const { build } = await import('vite');
  const files = filesToKeep(client);
  const hash = createHash('sha256').update(files.join());
  for (const page of readdirSync(client)
    .filter((file) => file.endsWith('.html'))
    .sort())
    hash.update(readFileSync(join(client, page)));
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { built: JSON.stringify({ version: hash.digest('hex').slice(0, 16), files }) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: source, output: { format: 'iife' } },
    },
  });
  const [chunk, ...more] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${source} is not one script.`);
  writeFileSync(join(client, 'sw.js'), chunk.code);
}
