import { expect, test } from '../test.ts';

const aDayLater = `sessionStorage.setItem(
  'sps-join-wizard.facts',
  sessionStorage
    .getItem('sps-join-wizard.facts')
    .replaceAll(/"checkedAt":(\\d+)/g, (_, at) => '"checkedAt":' + (at - 26 * 3600000)),
)`;

test('a result of yesterday says so beside the verdict and beside the value', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.readsTheResult();
  await expect(page.getByText(/hours ago/)).toHaveCount(0);
  await page.evaluate(aDayLater);
  await wizard.reloads();
  const verdict = page.getByRole('heading', { name: 'Nothing seen from here would stop the join' });
  await expect(verdict.locator('..')).toContainText(
    'Checked 26 hours ago: check again before you rely on it',
  );
  const value = page.getByRole('heading', { name: 'Type exactly this' });
  await expect(value.locator('..')).toContainText('Tested 26 hours ago. Check again before you enter it.');
  await wizard.findsItAccessible();
});

test('a verdict that stops the join says its age too', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.readsTheResult();
  await page.evaluate(aDayLater);
  await wizard.reloads();
  const verdict = page.getByRole('heading', { name: /^SPP’s certificate is for/ });
  await expect(verdict.locator('..')).toContainText('Would probably stop at move 4 of 5, as of 26 hours ago');
});
