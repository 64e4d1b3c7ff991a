import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { startFileServer } from '../file-server.ts';
import { startHostPage } from '../host-page.ts';
import { startOwnServer } from '../own-server.ts';
import { singleFile } from '../places.ts';
import { hugePng, lacksPermission, screenshotOf } from '../screenshot.ts';
import { expect, test } from '../test.ts';
import { dropsOn, pastesInto, type GivenFile } from '../transfer-of.ts';

const permission = 'The SPP user lacks a permission';

test('a screenshot that is picked is read, and nothing of it is sent or stands in the address', async ({
  wizard,
  page,
  browser,
}) => {
  const origins = new Set<string>();
  const sent: string[] = [];
  await wizard.opens('/failed');
  page.on('request', (request) => {
    origins.add(new URL(request.url()).origin);
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.getByLabel('Open a picture').setInputFiles(await screenshotOf(browser, lacksPermission));
  await wizard.reads(/^Read\. Compare the text/);
  await expect(page.getByLabel('Error text')).toHaveValue(/Authorization is required for this request/);
  await expect(page.locator('[data-place="decided"]')).not.toHaveCount(0);
  await wizard.reads('Probably');
  await wizard.follows(new RegExp(permission));
  await wizard.standsOn(permission);
  await wizard.reads(/This was read from a picture/);
  expect(page.url()).not.toContain('Authorization');
  expect([...origins]).toEqual([new URL(page.url()).origin]);
  expect(sent).toEqual([]);
});

test('a screenshot is pasted, corrected by hand, and no address of it is to be typed', async ({
  wizard,
  page,
  browser,
}) => {
  await wizard.opens('/failed');
  const text = `SSLError(CertificateError("hostname 'spp.example.org' doesn't match '192.0.2.123'",),)`;
  await pastesInto(page, await screenshotOf(browser, text, 'mismatch.jpg'));
  await wizard.reads(/^Read\. Compare the text/);
  const field = page.getByLabel('Error text');
  await field.fill(`${await field.inputValue()}\nCorrected.`);
  await wizard.presses('Find the resolution');
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.reads(/type none of them from here/);
  const steps = page.getByRole('main').locator('ol');
  await expect(steps.first()).toBeVisible();
  expect((await steps.allInnerTexts()).join(' ')).not.toMatch(/spp\.example\.org|192\.0\.2\.123/);
  // A reload finds them in the address alone, where anybody could have written them.
  await wizard.reloads();
  await wizard.reads('What the link says');
});

test('several pictures that are dropped are read one after the other', async ({ wizard, page, browser }) => {
  await wizard.opens('/failed');
  await wizard.dropsFile(await screenshotOf(browser, 'Code: 60108', 'first.png'));
  await wizard.dropsFile(await screenshotOf(browser, lacksPermission, 'second.png'));
  await expect(page.getByText(/^Read\. Compare the text/)).toHaveCount(2);
  await expect(page.getByLabel('Error text')).toHaveValue(/60108[^]*SessionModules/);
  await wizard.reads(permission);
});

test('a screenshot is read in the frame of a portal', async ({ page, browser }) => {
  const portal = await startHostPage('<div id="place"></div>');
  const server = await startOwnServer('--frame-ancestors', portal.origin);
  try {
    await page.goto(portal.origin);
    await page.evaluate(`
      const frame = document.createElement('iframe');
      frame.width = 700; frame.height = 900;
      frame.src = ${JSON.stringify(`${server.origin}/failed?embed`)};
      document.getElementById('place').append(frame);
    `);
    const framed = page.frameLocator('iframe');
    await framed.getByLabel('Open a picture').setInputFiles(await screenshotOf(browser, lacksPermission));
    await expect(framed.getByRole('link', { name: permission })).toBeVisible();
  } finally {
    await server.stop();
    await portal.stop();
  }
});

for (const [how, gives] of [
  ['pasted', pastesInto],
  ['dropped', (page, file) => dropsOn(page.getByRole('main'), file)],
] satisfies [string, (page: Page, file: GivenFile) => Promise<void>][])
  test(`a screenshot that is ${how} on the page of cases is read`, async ({ wizard, page, browser }) => {
    await wizard.opens('/case');
    await gives(page, await screenshotOf(browser, lacksPermission));
    await wizard.standsOn('What did the join say?');
    await wizard.reads(permission);
    await wizard.findsItAccessible();
  });

test('a screenshot that was read is accessible, and is taken away by keyboard alone', async ({
  wizard,
  page,
  browser,
}) => {
  await wizard.opens('/failed');
  await pastesInto(page, await screenshotOf(browser, lacksPermission));
  await wizard.reads(/^Read\. Compare the text/);
  await wizard.findsItAccessible();
  const away = page.getByRole('button', { name: /^Take away/ });
  await wizard.pressesByKey(away);
  await expect(away).toHaveCount(0);
});

test('the single file says that it reads no pictures, and what to do instead', async ({
  wizard,
  page,
  browser,
}) => {
  await wizard.opens(`${singleFile}#/failed`);
  await pastesInto(page, await screenshotOf(browser, lacksPermission));
  await wizard.reads('This copy reads no pictures');
  await wizard.reads(/type the code and the first sentence of the message/);
  await wizard.findsItAccessible();
});

test('a screenshot is read where plain files are served, and by the command line', async ({
  page,
  browser,
}) => {
  const picture = await screenshotOf(browser, lacksPermission);
  const server = await startFileServer();
  try {
    await page.goto(`${server.home}#/failed`);
    await page.getByLabel('Open a picture').setInputFiles(picture);
    await expect(page.getByRole('link', { name: permission })).toBeVisible();
  } finally {
    await server.stop();
  }
  const file = test.info().outputPath('error.png');
  await writeFile(file, picture.buffer);
  const { stdout, status } = spawnSync(
    process.execPath,
    ['../dist/server/sps-join.mjs', 'match', file, '--json'],
    { cwd: import.meta.dirname.replace(/journeys$/, ''), encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    picture: true,
    matches: [{ id: 'insufficient-permission', certainty: 'probable' }],
  });
  expect(stdout).not.toContain('192.0.2.123');
});

test('what is no picture, is too large, or was given up says so', async ({ wizard, page, browser }) => {
  await wizard.opens('/failed');
  const door = page.getByLabel('Open a picture');
  await door.setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('x'.repeat(99)) });
  await wizard.reads(/This is not a PNG, JPEG, WebP, GIF or BMP file/);
  await door.setInputFiles(hugePng());
  await wizard.reads(/more than 40 million pixels/);
  await page.route(/reader-english/, () => undefined);
  await door.setInputFiles(await screenshotOf(browser, lacksPermission));
  await page.getByRole('button', { name: /^Cancel/ }).click();
  await wizard.reads('Cancelled. Nothing of this picture was used.');
  await expect(page.getByLabel('Error text')).toHaveValue('');
});

test('a picture of something else is no error of the join, and asks what one sees', async ({
  wizard,
  page,
  browser,
}) => {
  await wizard.opens('/failed');
  const words = 'Quarterly report. The coffee machine on the second floor is out of order until Friday.';
  await page.getByLabel('Open a picture').setInputFiles(await screenshotOf(browser, words));
  await wizard.isShown('Which of these does it look like?');
});

test('what reads pictures is fetched only when one comes', async ({ wizard, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await wizard.opens('/failed');
  await wizard.comesToRest();
  expect(asked.filter((url) => /reader-|picture/.test(url))).toEqual([]);
});
