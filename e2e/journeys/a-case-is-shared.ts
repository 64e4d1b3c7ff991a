import type { Locator } from '@playwright/test';
import { insideOf } from '../case-link.ts';
import { startRecordingRelay } from '../recording-relay.ts';
import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const mismatch = 'examplespp.practice.test';
const paste = `password: Tr0ub4dor&3
Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.c2lnbmF0dXJl
requests.exceptions.SSLError: HTTPSConnectionPool(host='safeguard.corp.example', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError("hostname 'safeguard.corp.example' doesn't match '10.11.12.13'",),))
and a remark about the customer Contoso`;

/** Everything that a part of the page holds, unfolded, without what tells whose tab it is: the times, which go on. */
async function allOf(part: Locator): Promise<string> {
  await part.evaluate(`(part) => part.querySelectorAll('details').forEach((one) => (one.open = true))`);
  return (await part.innerText()).replaceAll(/, (?:just now|\d+ minutes? ago)/g, '');
}

test('a mismatch is shared and opened by somebody else: what was shown before is what stands in the link', async ({
  wizard,
  page,
  browser,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks(mismatch);
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  const preview = page.getByRole('region', { name: 'What the link holds' });
  await expect(preview.getByText('HOST-1').first()).toBeVisible();
  const shown = await allOf(preview);
  const link = await wizard.link.inputValue();

  const other = new Wizard(await (await browser.newContext()).newPage());
  await other.opens(link);
  await other.standsOn('A shared case');
  await other.reads('SPP’s certificate does not match the address');
  const opened = await allOf(other.page.getByRole('main'));
  for (const line of shown.split('\n').slice(1)) expect(opened).toContain(line.trim());
  expect(other.checksMade).toEqual([]);
  await other.page.context().close();
});

test('a redacted link holds no name, a plain one holds them, and both are short', async ({ wizard }) => {
  await wizard.opens('/join/address');
  await wizard.checks(mismatch);
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  const redacted = await wizard.link.inputValue();
  expect(insideOf(redacted)).not.toMatch(/practice\.test|192\.0\.2/);
  expect(insideOf(redacted)).toMatch(/HOST-1.*IP-1/);
  await wizard.replacesNames(false);
  const plain = await wizard.link.inputValue();
  expect(insideOf(plain)).toMatch(/examplespp\.practice\.test.*192\.0\.2\.123/);
  expect([redacted.length < 1800, plain.length < 1800]).toEqual([true, true]);
});

test('abuse 32: a shared case gives no value to type, to copy or to use, and starts no check', async ({
  wizard,
  browser,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks(mismatch);
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  await wizard.replacesNames(false);
  const other = new Wizard(await (await browser.newContext()).newPage());
  await other.opens(await wizard.link.inputValue());
  await other.comesToRest();
  await other.unfolds('Join errors in this case');
  await other.unfolds('Its resolution');
  await other.unfolds('Everything that the sender’s check saw');
  const main = other.page.getByRole('main');
  await expect(main.getByRole('heading', { name: /^Type (exactly )?this|Type this instead/ })).toHaveCount(0);
  await expect(main.getByRole('button', { name: /^(Copy (?!as )|Use )/ })).toHaveCount(0);
  await expect(main.getByText('observed', { exact: true })).toHaveCount(0);
  expect(other.checksMade).toEqual([]);
  await other.page.context().close();
});

test('what stands behind the # is sent to nobody, by whoever shares it nor by whoever opens it', async ({
  browser,
  baseURL,
}) => {
  const relay = await startRecordingRelay(baseURL ?? '');
  try {
    const wizard = new Wizard(await (await browser.newContext({ baseURL: relay.origin })).newPage());
    await wizard.opens('/join/address');
    await wizard.checks(mismatch);
    await wizard.readsTheResult();
    await wizard.sharesThisCase();
    const link = await wizard.link.inputValue();
    const other = new Wizard(await (await browser.newContext()).newPage());
    await other.opens(link);
    await other.reads('SPP’s certificate does not match the address');
    await other.reloads();
    await other.comesToRest();
    expect(relay.sent()).toContain('GET /case ');
    expect(relay.sent()).not.toContain(link.slice(link.indexOf('#') + 1).slice(12, 40));
    await Promise.all([wizard, other].map(({ page }) => page.context().close()));
  } finally {
    relay.stop();
  }
});

test('of a pasted text only the words that decided are shared: no password, no token, no remark', async ({
  wizard,
}) => {
  await wizard.opens('/failed');
  await wizard.pastes(paste);
  await wizard.sharesThisCase();
  await wizard.unfolds('Join errors in this case');
  await wizard.reads("doesn't match");
  for (const replace of [true, false]) {
    if (!replace) await wizard.replacesNames(false);
    const inside = insideOf(await wizard.link.inputValue());
    expect(inside).toContain('certificate-name-mismatch');
    expect(inside).not.toMatch(/Tr0ub4dor|eyJ|Contoso|remark/);
    if (replace) expect(inside).not.toMatch(/safeguard\.corp|10\.11\.12/);
  }
});

test('a text that is not known can be shared with what is known in it', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.pastes('Something failed with (JoinFailed) at https://spp.corp.example/ after Contoso called');
  await wizard.sharesThisCase();
  const inside = insideOf(await wizard.link.inputValue());
  expect(inside).not.toMatch(/Contoso|corp\.example/);
});

test('a text in which nothing is known leads to a link all the same', async ({ wizard }) => {
  await wizard.opens('/failed#sps=8.0.1');
  await wizard.pastes('hello');
  await wizard.sharesThisCase();
  const inside = insideOf(await wizard.link.inputValue());
  expect(inside).toContain('8.0.1');
  expect(inside).not.toContain('hello');
});

test('a text that nobody knows is shared without an answer that nobody gave', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes('something that SPS said');
  await wizard.sharesThisCase();
  await expect(
    page.getByRole('heading', { name: 'The text that you pasted is not in the link' }),
  ).toBeVisible();
  await wizard.reads(/Send the text separately, and mask passwords and tokens/);
  await expect(page.getByText(/still failing|Outcome/i)).toHaveCount(0);
});
