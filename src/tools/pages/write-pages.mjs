import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, plainHtml } from './plain-html.mjs';
import { becomeStrangersBrowser } from './strangers-browser.mjs';

/** @typedef {{ allPages: import('./plain-html.mjs').RenderedPage[] }} AllPages */

/**
 * Writes every page of the wizard into its build, to be read where no script runs.
 *
 * @param {string} client the folder of the build, in which the bundler has written `index.html`
 * @throws what the bundler throws
 */
export async function writePages(client) {
  const { runnerImport } = await import('vite');
  becomeStrangersBrowser();
  const { module } = /** @type {{ module: AllPages }} */ (
    await runnerImport('./src/wizard/plain/all-pages.tsx')
  );
  const built = readFileSync(join(client, 'index.html'), 'utf8');
  for (const page of module.allPages) {
    const file = join(client, fileOf(page));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plainHtml(built, page));
  }
}
