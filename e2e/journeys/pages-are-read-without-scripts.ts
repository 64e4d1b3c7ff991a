import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { startFileServer } from '../file-server.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

/** The vendor's seven. */
const documented = [
  'address-unreachable',
  'address-not-spp',
  'certificate-name-mismatch',
  'wrong-credentials',
  'insufficient-permission',
  'already-joined',
  'join-too-slow',
];

async function withoutScripts(browser: Browser, read: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    await read(await context.newPage());
  } finally {
    await context.close();
  }
}

/** An article, and nothing that only a script could do. */
async function readsInFull(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const title of ['What to do', 'Why it stops the join', 'The five moves of a join'])
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(/^Sources?: /).first()).toBeVisible();
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(5);
  await expect(page.locator('button, input, select, textarea, form')).toHaveCount(0);
  await expect(page.locator('main')).toHaveCSS('font-family', /Atkinson/);
  expect(await page.title()).toBe(
    `${await page.getByRole('heading', { level: 1 }).innerText()} – SPS join wizard`,
  );
}

test('every documented error is read in full without scripts, from the server under a path', async ({
  browser,
}) => {
  const server = await startOwnServer('--base-path', '/tools/sps/');
  const home = `${new URL(server.origin).origin}/tools/sps/`;
  await withoutScripts(browser, async (page) => {
    await page.goto(home);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Join SPS to SPP on the first try');
    await page
      .getByRole('main')
      .getByRole('link', { name: /known error/ })
      .click();
    await expect(page).toHaveURL(`${home}errors`);
    for (const id of documented) {
      await page.goto(`${home}errors`);
      await page.locator(`a[href$="errors/${id}.html"]`).click();
      await expect(page).toHaveURL(`${home}errors/${id}`);
      await readsInFull(page);
    }
    await page.getByRole('link', { name: 'Privacy' }).click();
    await expect(page).toHaveURL(`${home}privacy`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
    await page.getByRole('link', { name: 'Licences' }).click();
    await expect(page).toHaveURL(`${home}licences`);
  });
  await server.stop();
});

test('so it is from plain files', async ({ browser }) => {
  const files = await startFileServer();
  await withoutScripts(browser, async (page) => {
    await page.goto(files.home);
    await page
      .getByRole('main')
      .getByRole('link', { name: /known error/ })
      .click();
    for (const id of documented) {
      await page.goto(`${files.home}errors.html`);
      await page.locator(`a[href$="errors/${id}.html"]`).click();
      await readsInFull(page);
    }
    await page.getByRole('link', { name: 'SPS join wizard' }).click();
    await expect(page).toHaveURL(files.home);
  });
  await files.stop();
});

test('where scripts run, the wizard starts on every such page of plain files, at its place', async ({
  page,
}) => {
  const files = await startFileServer();
  const wizard = new Wizard(page);
  await wizard.opens(`${files.home}errors/already-joined.html`);
  await wizard.standsOn('SPP already knows this SPS');
  await expect(page.getByText('Do this now')).toBeVisible();
  await expect(page).toHaveURL(`${files.home}#/errors/already-joined`);
  await wizard.reloads();
  await wizard.standsOn('SPP already knows this SPS');
  await wizard.opens(`${files.home}join/address.html`);
  await expect(page).toHaveURL(`${files.home}#/join/address`);
  await files.stop();
});

test('without scripts the pages are accessible, narrow too, and a printed one is without its links around', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  // The page as it is without scripts; the examination is a script itself.
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  for (const path of ['', 'errors', 'errors/certificate-name-mismatch', 'privacy']) {
    await page.goto(`${baseURL}/${path}`);
    await page.evaluate(`{
      const source = document.querySelector('noscript')?.textContent;
      if (source) document.body.innerHTML = source;
    }`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await context.close();
});

test('an address that leads nowhere is a page with 404, from which the wizard is found', async ({
  page,
  request,
}) => {
  const got = await page.goto('/errors/no-such-error');
  expect(got?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'All known errors' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All known join errors');
  const program = await request.get('/errors/no-such-error', { headers: { accept: 'application/json' } });
  expect([program.status(), program.headers()['content-type']]).toEqual([404, 'application/problem+json']);
});

test('who runs it is told at the start, at the foot, in a frame and without scripts', async ({
  browser,
  page,
}) => {
  const server = await startOwnServer(
    '--operator-name',
    'Identity team <b>',
    '--help-url',
    'mailto:desk@portal.example',
    '--operator-note',
    'Open on weekdays',
  );
  await page.goto(`${server.origin}/`);
  await expect(page.getByRole('main').getByText('Open on weekdays')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Run by Identity team <b>.');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: /Get help/ })).toHaveAttribute(
    'href',
    'mailto:desk@portal.example',
  );
  await page.goto(`${server.origin}/embed`);
  await expect(page.frameLocator('iframe').getByText('Run by Identity team <b>.')).toBeVisible();
  await withoutScripts(browser, async (plain) => {
    await plain.goto(`${server.origin}/errors/already-joined`);
    await expect(plain.getByRole('contentinfo')).toContainText(
      'Run by Identity team <b>. Get help. Open on weekdays',
    );
  });
  await server.stop();
});
