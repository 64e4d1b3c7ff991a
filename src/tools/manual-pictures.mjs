// `npm run manual-pictures`: makes the pictures of the README and the manual from the built product, each as a visitor would see it. The name of
// this machine is not shown.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
ensureBuild();
const { ensureBrowser } = await import('./run/browser.mjs');
const { chromium } = await import('@playwright/test');

/** @typedef {import('@playwright/test').Page} Page */

const folder = join('src', 'manual', 'pictures');
const error =
  "Request to https://spp.practice.test/service/core/v3/Cluster/SessionModules failed: SSLError(CertificateError(\"hostname 'spp.practice.test' doesn't match '192.0.2.123'\",),)";

/** @type {Record<string, (page: Page, origin: string) => Promise<void>>} What is done before each picture is taken, by its name. */
const pictures = {
  address: async (page, origin) => {
    await page.goto(`${origin}/join/address#address=examplespp.practice.test`);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('heading', { name: 'Type this instead' }).waitFor();
  },
  failed: async (page, origin) => {
    await page.goto(`${origin}/failed`);
    await page.getByRole('textbox', { name: 'Error text' }).fill(error);
    await page.getByRole('button', { name: 'Find the resolution' }).click();
    await page
      .getByRole('main')
      .getByRole('heading', { name: /certificate/ })
      .first()
      .waitFor();
  },
};

/** Runs in the page: puts “this wizard’s server” wherever the machine's name is by itself. */
const withoutName = `{
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (texts.currentNode.textContent === ${JSON.stringify(hostname())})
      texts.currentNode.textContent = 'this wizard’s server';
}`;

const browser = await ensureBrowser();
if (browser === null) process.exit(1);
const server = spawn(process.execPath, [
  join('dist', 'server', 'sps-join.mjs'),
  'serve',
  '--port',
  '0',
  '--lab',
]);
const [line] = await once(server.stdout, 'data');
const origin = JSON.parse(String(line).split('\n')[0] ?? '').url.replace(/\/$/, '');
const chrome = await chromium.launch(
  browser.executablePath === undefined ? {} : { executablePath: browser.executablePath },
);
try {
  for (const [name, prepare] of Object.entries(pictures)) {
    const page = await chrome.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await prepare(page, origin);
    await page.evaluate(withoutName);
    await page.evaluate('document.fonts.ready.then(() => scrollTo(0, 0))');
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    console.log(join(folder, `${name}.png`));
    await page.close();
  }
} finally {
  await chrome.close();
  server.kill('SIGINT');
}
