import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { startFileServer } from '../file-server.ts';
import { startOwnServer } from '../own-server.ts';
import { singleFile } from '../places.ts';
import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const dist = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

/** The texts that no notice may be without: ours, the pages', the fonts'. */
async function readsThem(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Licences');
  for (const words of [/^sps-join-wizard \d/, /^react-dom \d/, /^@fontsource-variable\/atkinson/, /^hono \d/])
    await expect(page.getByRole('heading', { level: 2, name: words }).first()).toBeVisible();
  for (const words of ['Apache License', 'SIL OPEN FONT LICENSE', 'Permission is hereby granted'])
    await expect(page.getByText(words).first()).toBeVisible();
}

/** The bill of materials behind the page's link lists what is in the page. */
async function findsTheBill(page: Page) {
  const link = page.getByRole('link', { name: 'sbom.cdx.json' });
  const address = await link.evaluate((one: { href?: string }) => one.href ?? '');
  const bill: unknown = await (await page.request.get(address)).json();
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: expect.arrayContaining([expect.objectContaining({ name: 'react-dom' })]),
  });
}

test('the footer leads to the licences, which leave the wizard as it was', async ({
  wizard,
  page,
  context,
}) => {
  await wizard.opens('/failed');
  const tab = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Licences' }).click();
  const opened = await tab;
  await expect(opened).toHaveURL(/\/licences$/);
  await readsThem(opened);
  await findsTheBill(opened);
  await new Wizard(opened).findsItAccessible();
  await wizard.standsOn('What did the join say?');
});

test('the licences are read without JavaScript, under a path of its own too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const server = await startOwnServer('--base-path', '/tools/sps/');
  try {
    const page = await context.newPage();
    for (const path of ['licences', 'licences/']) {
      await page.goto(`${new URL(server.origin).origin}/tools/sps/${path}`);
      await readsThem(page);
      await expect(page.locator('main')).toHaveCSS('font-family', /Atkinson/);
    }
    await page.getByRole('link', { name: 'the wizard' }).click();
    await expect(page).toHaveURL(/\/tools\/sps\/$/);
  } finally {
    await Promise.all([context.close(), server.stop()]);
  }
});

test('plain files lead to the licences from a step behind the #', async ({ wizard, page, context }) => {
  const files = await startFileServer();
  try {
    await wizard.opens(`${files.home}#/failed`);
    const tab = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Licences' }).click();
    const opened = await tab;
    await expect(opened).toHaveURL(`${files.home}licences.html`);
    await readsThem(opened);
    await findsTheBill(opened);
  } finally {
    await files.stop();
  }
});

test('the single file shows the licences of what is in it', async ({ wizard, page }) => {
  await wizard.opens(singleFile);
  const font = page.getByText('SIL OPEN FONT LICENSE');
  await expect(font).toBeHidden();
  await page.getByText('Licences', { exact: true }).click();
  await expect(font).toBeVisible();
  await expect(font).toContainText('Apache License');
  await expect(font).toContainText(/^react-dom \d/m);
  await expect(font).not.toContainText(/^hono \d/m);
  await wizard.findsItAccessible();
});

test('embedded, the wizard shows no licences of its own', async ({ wizard, page }) => {
  await wizard.opens('/failed?embed');
  await wizard.standsOn('What did the join say?');
  await expect(page.getByText('Licences')).toHaveCount(0);
});

test('whoever takes the build has the licences beside it, and no source map in what is served', () => {
  expect(readFileSync(dist('LICENSE'), 'utf8')).toContain('Apache License');
  expect(readFileSync(dist('third-party-notices.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  expect(readFileSync(dist('sbom.cdx.json'), 'utf8')).toBe(
    readFileSync(dist('client/sbom.cdx.json'), 'utf8'),
  );
  const served = readdirSync(dist('client'), { recursive: true, encoding: 'utf8' });
  expect(served.filter((name) => name.endsWith('.map'))).toEqual([]);
  for (const name of served.filter((one) => one.endsWith('.js')))
    expect(readFileSync(dist(`client/${name}`), 'utf8')).not.toContain('sourceMappingURL');
});
