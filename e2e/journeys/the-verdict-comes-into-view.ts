import { expect, test } from '../test.ts';

const verdict = 'With this address, the join would probably stop at move 4';

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
      page.getByRole('status').filter({ hasText: /^Check finished: 1 failed.*move 4\.$/ }),
    ).toBeAttached();
    // The next action stands with it.
    await expect(page.getByRole('link', { name: /^See what to do/ })).toBeInViewport();
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

test('whoever checks with Enter sees the verdict and keeps the caret', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.types('192.0.2.15');
  await wizard.addressField.press('Enter');
  await expect(page.getByRole('heading', { name: verdict })).toBeInViewport({ ratio: 1 });
  await expect(wizard.addressField).toBeFocused();
});

test('nobody who types another address is called away by the one before', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.addressField.pressSequentially('9', { delay: 20 });
  await wizard.comesToRest();
  await expect(wizard.addressField).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Check finished' })).toHaveCount(0);
});
