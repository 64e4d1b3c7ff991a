import { readFileSync } from 'node:fs';
import { singleFile } from '../places.ts';
import { expect, test } from '../test.ts';

const mismatch =
  "Request to https://spp.test/service/core/v3/Cluster/SessionModules failed, response (HTTP None): SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)";

test('abuse 40: the single file recognises a pasted error and shows its resolution without any request', async ({
  wizard,
  page,
}) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await wizard.opens(singleFile);
  await wizard.follows(/I have an error/);
  await wizard.pastes(mismatch);
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.findsItAccessible();
  await wizard.goesBack();
  await wizard.standsOn('What did the join say?');
  await wizard.opensFile({
    name: 'sps.log',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${'quiet line\n'.repeat(30_000)}ERROR: ${mismatch}\n`),
  });
  await wizard.reads('Line 30,001');
  await page.goto(`${singleFile}#/join/address`);
  await wizard.checks('spp.example.org');
  await wizard.reads('There is no checker here');
  await wizard.comesToRest();
  expect(new Set(requests)).toEqual(new Set([singleFile]));
  expect(complaints).toEqual([]);
});

test('abuse 40: the single file forbids itself every request', async ({ wizard, page }) => {
  await wizard.opens(singleFile);
  const refused = await page.evaluate<string>(`new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
    // The event comes a turn or two after the rejection; nothing comes of a request that was allowed.
    fetch('http://127.0.0.1:9/').catch(() => setTimeout(resolve, 5000, 'nothing'));
  })`);
  expect(refused).toBe('connect-src');
  const html = readFileSync(new URL(singleFile), 'utf8');
  expect(html).not.toMatch(/<(?:script|link|img)\b[^>]*\s(?:src|href)="(?!data:)/);
  expect(html).not.toMatch(/url\((?!["']?data:)[^)]/);
});

test('the single file makes a link that names no folder of this machine, and opens it where it is pasted', async ({
  wizard,
  page,
}) => {
  await wizard.opens(`${singleFile}#/failed`);
  await wizard.pastes(mismatch);
  await wizard.sharesThisCase();
  const link = await wizard.link.inputValue();
  expect(link).toMatch(/^sps-join-wizard\.html#\/case#c1/);
  await wizard.reads('Nobody else can open this link');
  await wizard.findsItAccessible();
  await page.goto('about:blank');
  await wizard.opens(`${singleFile}#/case`);
  await page.getByRole('textbox', { name: 'The link, or the mail that holds it' }).fill(`> see\r\n> ${link}`);
  await wizard.presses('Open the case');
  await wizard.reads('SPP’s certificate does not match the address');
});

test('the single file gives the commands for an address, and judges what they print', async ({
  wizard,
  page,
}) => {
  await wizard.opens(`${singleFile}#/join/address`);
  await wizard.checks('spp.example.org');
  await wizard.reads('openssl s_client -connect spp.example.org:443 -servername spp.example.org');
  await wizard.findsItAccessible();
  await wizard.follows('Paste the output');
  await wizard.standsOn('What did the join say?');
  await wizard.reloads();
  await wizard.standsOn('What did the join say?');
  await expect(page).toHaveURL(/#\/failed#address=spp\.example\.org$/);
});

for (const [link, heading] of [
  ['#/errors/already-joined', 'SPP already knows this SPS'],
  ['#error=already-joined', 'SPP already knows this SPS'],
  ['?error=already-joined', 'SPP already knows this SPS'],
  ['#/failed%23tried=already-joined', 'Still failing'],
  ['#/join/before?theme=dark#sps=8.2.0', 'Before you link'],
] as const)
  test(`a link to the single file with ${link} leads to its page`, async ({ wizard, page }) => {
    await wizard.opens(`${singleFile}${link}`);
    await wizard.standsOn(heading);
    await wizard.reloads();
    await wizard.standsOn(heading);
    const version = page.getByRole('textbox', { name: 'Version of your SPS', includeHidden: true });
    if (link.includes('sps=')) await expect(version).toHaveValue('8.2.0');
  });

test('a link with answers alone is followed in the open single file too', async ({ wizard, page }) => {
  await wizard.opens(singleFile);
  await page.goto(`${singleFile}#error=already-joined`);
  await wizard.standsOn('SPP already knows this SPS');
});
