import { expect, test } from '../test.ts';

const verdict = 'SPP’s certificate is for spp-by-name.practice.test, not for the address you typed';

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test(`the verdict is said and in view after a check, at ${width} px`, async ({ wizard, page }) => {
    await page.setViewportSize({ width, height });
    await wizard.opens('/join/address');
    await wizard.checks('192.0.2.15');
    await wizard.isShown(verdict);
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /^Check finished: 1 failed.*Would probably stop at move 4 of 5\..*you typed\.$/ }),
    ).toBeAttached();
    // The next action stands with it.
    await expect(page.getByRole('button', { name: 'Use this address' })).toBeInViewport({ ratio: 1 });
    await wizard.reloads();
    await wizard.reads(verdict);
    // A result that was there before is no news.
    await expect(page.getByRole('heading', { name: verdict })).not.toBeFocused();
  });

test('the verdict of a check that was pressed on the start page is shown too', async ({ wizard }) => {
  await wizard.opens('/');
  await wizard.checks('192.0.2.15');
  await wizard.isShown(verdict);
});

test('whoever checks with Enter is at the verdict, and the next Tab goes on from there', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.types('192.0.2.15');
  await wizard.addressField.press('Enter');
  await wizard.isShown(verdict);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy spp-by-name.practice.test' })).toBeFocused();
});

test('nobody who types another address is called away by the one before', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('silent.practice.test');
  await wizard.presses('Change');
  await wizard.addressField.pressSequentially('192.0.2.9', { delay: 20 });
  await wizard.comesToRest();
  await expect(wizard.addressField).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Check finished' })).toHaveCount(0);
});

test('a double-click is one check, and one place in the history', async ({ wizard, page }) => {
  await wizard.opens('/');
  await wizard.types('spp.practice.test');
  await page.getByRole('button', { name: 'Check', exact: true }).dblclick();
  await wizard.isShown('Nothing seen from here would stop the join');
  expect(wizard.checksMade).toHaveLength(1);
  await wizard.goesBack();
  await wizard.standsOn('Join SPS to SPP on the first try');
});
