import { readFile } from 'node:fs/promises';
import { startFileServer } from '../file-server.ts';
import { singleFile } from '../places.ts';
import { startPublicServer } from '../public-server.ts';
import { expect, test } from '../test.ts';
import { dropsOn } from '../transfer-of.ts';
import { Wizard } from '../wizard.ts';

async function savesTheFile(wizard: Wizard, withNames = false): Promise<{ name: string; text: string }> {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  if (withNames) await wizard.page.getByRole('checkbox', { name: 'Save the names with it' }).check();
  const downloading = wizard.page.waitForEvent('download');
  await wizard.presses('Save a case file');
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('where nobody else can open the link the page says so and offers a file; it opens in each build, however it is given', async ({
  wizard,
  browser,
}) => {
  const { name, text } = await savesTheFile(wizard);
  await wizard.reads('Nobody else can open this link');
  await wizard.reads('--public-url');
  await wizard.findsItAccessible();
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-\d{4}\.sps-join-case\.json$/);
  expect(JSON.parse(text)).toMatchObject({ schema: 1, redacted: true });
  expect(text).not.toContain('192.0.2.15');
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };

  const files = await startFileServer();
  for (const [home, makesRequests] of [
    ['/case', true],
    [`${files.home}#/case`, true],
    [`${singleFile}#/case`, false],
  ] as const) {
    const other = new Wizard(await (await browser.newContext()).newPage());
    const at = home.startsWith('/') ? new URL(home, wizard.page.url()).href : home;
    const asked: string[] = [];
    other.page.on('request', (request) => asked.push(request.url()));
    await other.opens(at);
    const chosen = other.page.waitForEvent('filechooser');
    await other.presses('Open a case file');
    await (await chosen).setFiles(file);
    await other.reads('What the sender’s check saw');
    await other.reads('HOST-1');
    await expect(other.page).toHaveURL(/case#c1/);

    await other.page.goto('about:blank');
    await other.opens(at);
    const field = other.page.getByRole('textbox', { name: 'The link, or the mail that holds it' });
    await field.fill(text);
    await other.presses('Open the case');
    await other.reads('What the sender’s check saw');

    await other.page.goto('about:blank');
    await other.opens(at);
    await dropsOn(other.page.locator('main'), file);
    await other.reads('What the sender’s check saw');
    expect(other.checksMade).toEqual([]);
    if (!makesRequests)
      expect(new Set(asked.map((url) => url.replace(/#.*/, '')))).toEqual(
        new Set([singleFile, 'about:blank'].filter((url) => asked.includes(url))),
      );
    await other.page.context().close();
  }
  await files.stop();
});

test('a file with its key names the names where it is opened, marked as the file’s; a link from there does not', async ({
  wizard,
  browser,
}) => {
  const { text } = await savesTheFile(wizard, true);
  expect(JSON.parse(text)).toHaveProperty('key');
  const other = new Wizard(await (await browser.newContext()).newPage());
  await other.opens(new URL('/case', wizard.page.url()).href);
  await other.page.getByRole('textbox', { name: 'The link, or the mail that holds it' }).fill(text);
  await other.presses('Open the case');
  await other.reads('The names come from the case file');
  await other.reads('192.0.2.15');
  await other.findsItAccessible();
  await other.unfolds('Answer with a next step');
  expect(await other.page.evaluate('location.hash')).toMatch(/^#c1/);
  await other.page.context().close();
});

test('something else than a case file is refused calmly', async ({ wizard, page }) => {
  await wizard.opens('/case');
  const field = page.getByRole('textbox', { name: 'The link, or the mail that holds it' });
  for (const [text, says] of [
    ['{"hello": 1}', 'This is not a case file'],
    ['{"schema": 1, "a": '.padEnd(400, '['), 'This file contains something other than a case'],
    [`{"schema": 1, "x": "${'a'.repeat(300_000)}"}`, 'This file is too long for a case'],
  ] as const) {
    await field.fill(text);
    await wizard.presses('Open the case');
    await wizard.reads(says);
  }
});

test('a link starts with the public address that the server has, wherever it is made', async ({
  wizard,
  page,
}) => {
  const server = await startPublicServer('https://tools.contoso.example/join/');
  await wizard.opens(`${server.origin}/join/case#error=already-joined&outcome=failing`);
  await wizard.linkIsReady();
  expect(await wizard.link.inputValue()).toMatch(/^https:\/\/tools\.contoso\.example\/join\/case#c1/);
  await expect(page.getByText('Nobody else can open this link')).toHaveCount(0);
  await server.stop();
});
