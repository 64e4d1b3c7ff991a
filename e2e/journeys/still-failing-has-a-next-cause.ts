import { expect, test } from '../test.ts';
import type { Wizard } from '../wizard.ts';

const headline =
  'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)';
const mismatch = "SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)";

const widths = [
  { name: 'wide', viewport: { width: 1280, height: 900 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
];

/** Presses "Still failing" and opens the cause that is named next. */
async function opensNextCause(wizard: Wizard): Promise<string> {
  await wizard.presses('Still failing');
  await wizard.standsOn('Still failing');
  const first = wizard.page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(first).toHaveText(/^Next likely cause: /);
  await wizard.follows('Look at this cause');
  await expect(wizard.page).toHaveURL(/\/errors\//);
  await expect(wizard.page.getByRole('button', { name: 'Still failing' })).toBeVisible();
  return new URL(wizard.page.url()).pathname;
}

for (const { name, viewport } of widths)
  test(`by keyboard, ${name}: who has the headline alone comes to an answer without the details`, async ({
    wizard,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await wizard.opens('/failed');
    await wizard.tabsTo(wizard.errorText);
    await page.keyboard.insertText(headline);
    await wizard.tabsTo(page.getByRole('button', { name: 'Find the resolution' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/generic-join-failed/);
    await wizard.tabsTo(page.getByRole('button', { name: 'I cannot see the details' }));
    await expect(page.getByRole('heading', { name: 'See the details again' })).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'See the details again' })).toBeVisible();
    await wizard.reads(/A check cannot show a missing permission/);
    await expect(page.getByRole('heading', { name: 'The next likely causes' })).toBeVisible();
    await wizard.findsItAccessible();
    await wizard.tabsTo(page.getByRole('textbox', { name: 'SPP’s address' }));
    await page.keyboard.insertText('spp-replica.practice.test');
    await page.keyboard.press('Enter');
    await wizard.isShown(/is a replica/);
  });

test('still failing leads to another cause each time', async ({ wizard }) => {
  await wizard.opens('/errors/generic-join-failed');
  const opened = new Set<string>();
  for (let at = 0; at < 5; at += 1) opened.add(await opensNextCause(wizard));
  expect(opened.size).toBe(5);
  expect(wizard.checksMade).toEqual([]);
});

test('after the last cause the case goes to One Identity support', async ({ wizard, page }) => {
  await wizard.opens('/errors');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const ids = links.flatMap((href) => /\/errors\/([a-z0-9-]+)/.exec(href)?.[1] ?? []);
  expect(ids.length).toBeGreaterThan(30);
  // From the last group to the first, so that the errors of a join come after those of what is done with it.
  const tried = ids.toReversed().filter((id) => id !== 'insufficient-permission');
  const followed = tried.map((id) => `tried=${id}`).join('&');
  await wizard.opens(`/failed#outcome=failing&sps=8.2&${followed}`);
  await wizard.follows('Look at this cause');
  await expect(page).toHaveURL(/\/errors\/insufficient-permission/);
  await wizard.presses('Still failing');
  await wizard.standsOn('Still failing');
  await expect(page.getByRole('heading', { name: 'Ask One Identity support' })).toBeVisible();
  await expect(page.getByText(/^Next likely cause/)).toHaveCount(0);
  await wizard.findsItAccessible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const form of ['text', 'Markdown']) {
    await wizard.presses(`Copy as ${form}`);
    await wizard.reads(`Copied as ${form}.`);
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/For One Identity support/i);
    expect(copied).toContain('8.2');
    for (const id of ids.filter((one) => one !== 'generic-join-failed')) expect(copied).toContain(id);
    expect(copied).toMatch(/\/case#c1/);
  }
});

test('values of the error that was followed are not what was seen of the next', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes(mismatch);
  await expect(page.getByRole('heading', { name: 'What was seen' })).toBeVisible();
  await opensNextCause(wizard);
  await expect(page.getByRole('heading', { name: 'What you see' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /What was seen|What the link says/ })).toHaveCount(0);
  await expect(page).not.toHaveURL(/entered=|offered=/);
  await wizard.goesBack();
  await wizard.goesBack();
  await page.getByRole('navigation').getByRole('link', { name: 'All known errors' }).first().click();
  await wizard.follows(/SPP already knows this SPS/);
  await expect(page.getByRole('heading', { name: 'What was seen' })).toHaveCount(0);
});
