import { generateKeyPairSync } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Wizard } from '../wizard.ts';
import { expect, test } from '../test.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
const der = Buffer.from(privateKey.export({ type: 'pkcs8', format: 'der' }));
/** Pieces of the key's body: one from each of its whole lines. */
const pieces = pem
  .split('\n')
  .slice(1, -2)
  .map((line) => line.slice(20, 44))
  .filter(({ length }) => length === 24);
const error =
  'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed)\nhostname spp.example.org doesn’t match 192.0.2.123';

/** Everything that the page holds, keeps or has sent. */
async function everythingAt(page: Page, sent: readonly string[]): Promise<string> {
  const here = await page.evaluate<string>(`[
    document.documentElement.outerHTML,
    ...Array.from(document.querySelectorAll('textarea, input'), ({ value }) => value),
    location.href,
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(history.state),
  ].join()`);
  return here + sent.join('\n');
}

function watch(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  return sent;
}

async function findsNoKey(page: Page, sent: readonly string[]): Promise<void> {
  const all = (await everythingAt(page, sent)).replaceAll('\\n', '');
  expect(pieces.filter((piece) => all.includes(piece))).toEqual([]);
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const p12 = Buffer.concat([Buffer.from('308209d70201033082099d06092a864886f70d010701', 'hex'), der]);

const secrets: [what: string, title: string, give: (wizard: Wizard) => Promise<void>][] = [
  ['opened', 'This is a private key', (wizard) => wizard.opensFile(file('spp.key', Buffer.from(pem)))],
  ['dropped', 'This is a private key', (wizard) => wizard.dropsFile(file('spp.key', Buffer.from(pem)))],
  ['opened in DER', 'This is a private key', (wizard) => wizard.opensFile(file('spp.der', der))],
  [
    'opened as UTF-16',
    'This is a private key',
    (wizard) => wizard.opensFile(file('spp.key', Buffer.from(`\ufeff${pem}`, 'utf16le'))),
  ],
  ['pasted', 'This is a private key', (wizard) => wizard.errorText.fill(pem)],
  ['opened in a PKCS#12 file', 'This is a PKCS#12 file', (wizard) => wizard.opensFile(file('spp.p12', p12))],
];

for (const [how, title, give] of secrets)
  test(`a private key that is ${how} is named, and is nowhere`, async ({ wizard, page }) => {
    const sent = watch(page);
    await wizard.opens('/failed');
    await give(wizard);
    await wizard.isShown(title);
    await wizard.reads('Nothing of it was kept, shown or sent. Close it.');
    await expect(wizard.errorText).toHaveValue('');
    await expect(page.getByRole('link', { name: 'Share this case' })).toHaveCount(0);
    await findsNoKey(page, sent);
    await wizard.findsItAccessible();
    await page.keyboard.press('Control+z');
    await findsNoKey(page, sent);
    await wizard.opens('/case');
    await wizard.goesBack();
    await findsNoKey(page, sent);
  });

test('a private key beside an error is taken out, said, and the error is read', async ({
  wizard,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent = watch(page);
  await wizard.opens('/failed');
  await wizard.errorText.fill(`${error}\n${pem}`);
  await wizard.reads('A private key was taken out of this text');
  await findsNoKey(page, sent);
  await page.keyboard.press('Control+z');
  await findsNoKey(page, sent);
  await wizard.errorText.fill(`${error}\n${pem}`);
  await wizard.presses('Find the resolution');
  await expect(wizard.heading).not.toHaveText('What did the join say?');
  await findsNoKey(page, sent);
  await wizard.sharesThisCase();
  await findsNoKey(page, sent);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toContain('/case#c1');
  expect(pieces.filter((piece) => copied.includes(piece))).toEqual([]);
});

test('a private key in a long log is taken out before the log is read', async ({ wizard, page }) => {
  const sent = watch(page);
  const filler = 'Nov 23 15:04:05 sps1 sshd[811]: Accepted key for anna from 192.0.2.7 port 40122\n'.repeat(
    5000,
  );
  await wizard.opens('/failed');
  await wizard.opensFile(file('sps.log', Buffer.from(`${filler}${pem}${error}\n${filler}`)));
  await expect(page.getByText('A private key was taken out of this text').first()).toBeVisible({
    timeout: 60_000,
  });
  await findsNoKey(page, sent);
  await wizard.follows(/^Open its resolution/);
  await findsNoKey(page, sent);
});

test('a private key in the field for the address does not get into the address bar', async ({
  wizard,
  page,
}) => {
  const sent = watch(page);
  await wizard.opens('/join/address');
  await wizard.types(pem.replaceAll('\n', ''));
  await findsNoKey(page, sent);
});

test('a request, a cut certificate and a CA’s certificate are named, with what to bring', async ({
  wizard,
}) => {
  const cut =
    '-----BEGIN CERTIFICATE-----\nMIIBsTCCAVagAwIBAgIUdIsPhTpsM0sZDZ9k6sfQMSIuCzwwCgYIKoZIzj0EAwIw\n';
  const request =
    '-----BEGIN CERTIFICATE REQUEST-----\nMIICXDCCAUQCAQAwFzEVMBMGA1UEAwwMc3Bw\n-----END CERTIFICATE REQUEST-----\n';
  await wizard.opens('/failed');
  await wizard.opensFile(file('spp.pem', Buffer.from(cut)));
  await wizard.isShown('This certificate is cut off');
  await wizard.opensFile(file('spp.csr', Buffer.from(request)));
  await wizard.isShown('This is a certificate request (CSR), not a certificate');
  await wizard.opensFile(file('spp.csr.der', Buffer.from('3082025c30820144020100300f310d', 'hex')));
  await wizard.isShown('This is a certificate request (CSR), not a certificate');
});
