import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from '../test.ts';

const filler = 'Nov 23 15:04:05 sps1 sshd[811]: Accepted key for anna from 10.0.3.7 port 40122\n';
const error =
  "ERROR: Request to https://spp.example.org/service/core/v3/Cluster/SessionModules failed, response (HTTP None): SSLError(CertificateError(\"hostname 'spp.example.org' doesn't match '192.0.2.123'\",),)\n";

/** A log of some MB with the error in it once. */
const log = (megabytes: number): string => {
  const half = filler.repeat(Math.floor((megabytes * 500_000) / filler.length));
  return `${half}${error}${half}`;
};
const line = Math.floor((5 * 500_000) / filler.length) + 1;

/** A log on disk that takes long enough to be cancelled. */
async function longLog(path: string): Promise<string> {
  await writeFile(path, log(200));
  return path;
}

test.afterEach(() => rm(test.info().outputPath('long.log'), { force: true }));

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('an error in a log of 5 MB is found, with its line and place, and nothing is sent', async ({
  wizard,
  page,
}) => {
  const sent: string[] = [];
  await wizard.opens('/failed');
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await wizard.opensFile(asFile('sps.log', log(5)));
  await wizard.reads('It contains one join error:');
  const path = log(5).indexOf('/service/core');
  await wizard.reads(`Line ${line.toLocaleString('en')}, offset ${path.toLocaleString('en')}`);
  await wizard.follows(/^Open its resolution/);
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.reads(`In sps.log, line ${line.toLocaleString('en')}.`);
  await wizard.unfolds('The text, with the words that decided');
  await expect(
    page.getByRole('region', { name: 'The text as you pasted it' }).locator('mark'),
  ).not.toHaveCount(0);
  await wizard.goesBack();
  await wizard.reads('It contains one join error:');
  expect(sent).toEqual([]);
});

test('a scan can be cancelled, and then says nothing of the file', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.opensFile(await longLog(test.info().outputPath('long.log')));
  await wizard.presses('Cancel');
  await expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible();
  await expect(page.getByText('It contains one join error:')).toHaveCount(0);
});

test('a log is read on the page itself where the browser starts no worker', async ({ wizard, page }) => {
  await page.addInitScript(
    "window.Worker = class { constructor() { throw new DOMException('refused', 'SecurityError'); } }",
  );
  await wizard.opens('/failed');
  await wizard.opensFile(asFile('sps.log', log(5)));
  await wizard.reads('It contains one join error:');
  await wizard.opensFile(await longLog(test.info().outputPath('long.log')));
  await wizard.presses('Cancel');
  await expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible();
});

test('a log that is dropped on the page is scanned', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.dropsFile(asFile('sps.log', log(1)));
  await wizard.reads('It contains one join error:');
});

test('a log of Windows, in UTF-16, is read too', async ({ wizard }) => {
  await wizard.opens('/failed');
  const text = `\ufeff${filler.repeat(2000)}${error}`;
  await wizard.opensFile({ name: 'sps.txt', mimeType: 'text/plain', buffer: Buffer.from(text, 'utf16le') });
  await wizard.reads('Line 2,001, offset');
});

test('a short file goes the way of a paste', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.opensFile(asFile('error.txt', error));
  await wizard.standsOn('SPP’s certificate does not match the address');
});

test('a log without a join error is said to have none', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.opensFile(asFile('quiet.log', filler.repeat(5000)));
  await expect(page.getByRole('heading', { name: 'This file contains no known join error' })).toBeVisible();
});
