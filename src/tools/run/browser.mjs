// The browser for the journeys: found where there is one, fetched where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installFromDebian } from './debian.mjs';
import { isProgram } from './is-program.mjs';

/**
 * A browser that can be started. `executablePath` undefined: Playwright finds its own download by itself.
 *
 * @typedef {{ executablePath: string | undefined, from: string }} Browser
 */

/** Where systems put it, quickest to start first: the headless shell takes half the time of the whole Chromium. */
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to do by hand where nothing could be found or fetched. */
const byHand = 'Run "npx playwright install chromium" once, or set CHROMIUM_PATH to a Chromium or Chrome.';

/**
 * The first that is there: CHROMIUM_PATH, Playwright's own download, the system's, the one from npm.
 *
 * @returns {Promise<Browser | null>} null where there is none
 * @throws where CHROMIUM_PATH names no program: a wrong setting is not passed over
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH is ${named}, and no program is there.`);
    return { executablePath: named, from: 'CHROMIUM_PATH' };
  }
  if (await hasPlaywrightsOwn()) return { executablePath: undefined, from: "Playwright's own download" };
  const system = systemPaths.find(isProgram);
  if (system) return { executablePath: system, from: 'this system' };
  return fromNpm();
}

/**
 * Finds a browser, or installs Debian's where this is root on Debian. Says on stderr what it does.
 *
 * @returns {Promise<Browser | null>} null where there is none, which it has then explained
 */
export async function ensureBrowser() {
  const found =
    (await findBrowser()) ?? (installFromDebian(['chromium-headless-shell']) ? await findBrowser() : null);
  if (found)
    console.error(`Browser: ${found.executablePath ?? 'as Playwright finds it'}, from ${found.from}.`);
  else console.error(`No browser for the journeys. ${byHand}`);
  return found;
}

async function hasPlaywrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (existsSync(own)) return true;
  // The headless shell is a download of its own, and enough: …/chromium-1234/… beside …/chromium_headless_shell-1234/…
  const [folder = '', version] = /^.*?[\\/]chromium-(\d+)/.exec(own) ?? [];
  const downloads = dirname(folder);
  return (
    version !== undefined &&
    existsSync(downloads) &&
    readdirSync(downloads).includes(`chromium_headless_shell-${version}`)
  );
}

/** An optional package of ours, for Linux on x64 only, which unpacks itself; used only where it really starts. */
async function fromNpm() {
  if (
    process.platform !== 'linux' ||
    process.arch !== 'x64' ||
    !existsSync(join('node_modules', '@sparticuz', 'chromium'))
  )
    return null;
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const { status, stderr } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  if (status === 0) return { executablePath, from: 'the package @sparticuz/chromium' };
  console.error(
    `The browser of @sparticuz/chromium does not start here: ${String(stderr).trim().split('\n')[0]}`,
  );
  return null;
}
