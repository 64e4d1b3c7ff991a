import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { trialPem } from '#diagnosis/secrets/fixtures/trial-pem.ts';
import { startFileServer } from '../file-server.ts';
import type { HttpsFront } from '../https-front.ts';
import { startHttpsFront } from '../https-front.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const refused = '{"error": "invalid_request", "error_description": "Access denied.", "success": false}';

/** A browser with a memory on the disk, in which this front has a name. */
async function withBrowser(
  front: HttpsFront,
  executablePath: string | undefined,
  act: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const memory = mkdtempSync(join(tmpdir(), 'sps-join-browser-'));
  const context = await chromium.launchPersistentContext(memory, {
    args: front.browserArgs,
    ...(executablePath !== undefined && { executablePath }),
  });
  try {
    await act(context);
  } finally {
    await context.close();
    rmSync(memory, { recursive: true, force: true });
  }
}

/** Waits until the browser keeps the wizard's files. */
const isKept = (wizard: Wizard): Promise<unknown> =>
  wizard.page.evaluate(`navigator.serviceWorker.ready.then(({ active }) => active.state)`);

async function worksWithout(context: BrowserContext, home: string): Promise<void> {
  const wizard = new Wizard(await context.newPage());
  const { page } = wizard;
  await wizard.opens(home);
  await wizard.follows(/I have an error/);
  await wizard.pastes(trialPem);
  await wizard.judgesFor('192.0.2.9');
  await wizard.isShown('This certificate is not for 192.0.2.9');
  await wizard.pastes(refused);
  await wizard.standsOn('SPP does not accept the user name or password');
  await page.getByRole('banner').getByRole('link', { name: 'All known errors' }).click();
  await wizard.follows('SPP already knows this SPS');
  await wizard.standsOn('SPP already knows this SPS');
  await page.close();
}

test('after one visit over HTTPS it opens without its server, under a path, and says that it cannot check', async ({
  launchOptions,
}) => {
  const front = await startHttpsFront();
  const home = `${front.origin}/tools/sps/`;
  const server = await startOwnServer('--base-path', '/tools/sps/');
  front.leadsTo(new URL(server.origin).origin);
  try {
    await withBrowser(front, launchOptions.executablePath, async (context) => {
      const wizard = new Wizard(await context.newPage());
      await wizard.opens(home);
      expect(await isKept(wizard)).toMatch(/activat/);
      await server.stop();
      await worksWithout(context, home);
      // A page that was never open before, and one with answers.
      await wizard.opens(`${home}errors/certificate-name-mismatch#code=60657`);
      await wizard.standsOn('SPP’s certificate does not match the address');
      await wizard.opens(`${home}join/address`);
      await wizard.checks('spp.practice.test');
      await expect(wizard.page.getByRole('heading', { name: 'The checker does not answer' })).toBeVisible();
      // What is asked of the server is never kept.
      const kept = await wizard.page.evaluate<string[]>(`(async () => {
        const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return all.flat().map(({ url }) => url);
      })()`);
      expect(kept.length).toBeGreaterThan(10);
      expect(kept.filter((url) => /\/api\/|[?#]/.test(url))).toEqual([]);
    });
  } finally {
    await front.stop();
  }
});

test('a page that is kept is shown in no frame', async ({ launchOptions }) => {
  const front = await startHttpsFront();
  const server = await startOwnServer();
  front.leadsTo(new URL(server.origin).origin);
  try {
    await withBrowser(front, launchOptions.executablePath, async (context) => {
      const wizard = new Wizard(await context.newPage());
      await wizard.opens(`${front.origin}/embed`);
      await isKept(wizard);
      // Pages are kept as they are opened, from the second on.
      await wizard.reloads();
      await server.stop();
      await wizard.reloads();
      // The page about embedding may frame pages of its own server, and is itself kept with that.
      const asked = wizard.page.waitForResponse((response) => response.url() === `${front.origin}/failed`);
      await wizard.page.evaluate(`(() => {
        const frame = document.createElement('iframe');
        frame.src = './failed';
        document.body.append(frame);
      })()`);
      const answer = await asked;
      expect(answer.fromServiceWorker()).toBe(false);
      expect(answer.status()).toBe(502);
      await wizard.opens(`${front.origin}/failed`);
      await wizard.standsOn('What did the join say?');
    });
  } finally {
    await front.stop();
  }
});

test('so it is from plain files', async ({ launchOptions }) => {
  const front = await startHttpsFront();
  const files = await startFileServer();
  front.leadsTo(new URL(files.home).origin);
  const home = `${front.origin}/tools/join/`;
  try {
    await withBrowser(front, launchOptions.executablePath, async (context) => {
      const wizard = new Wizard(await context.newPage());
      await wizard.opens(home);
      expect(await isKept(wizard)).toMatch(/activat/);
      await files.stop();
      await worksWithout(context, home);
      await wizard.opens(`${home}errors/already-joined.html`);
      await wizard.standsOn('SPP already knows this SPS');
    });
  } finally {
    await front.stop();
  }
});

test('on this very machine, and without HTTPS, nothing is kept', async ({ wizard, page }) => {
  await wizard.opens('/');
  await wizard.comesToRest();
  expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)')).toBe(0);
});
