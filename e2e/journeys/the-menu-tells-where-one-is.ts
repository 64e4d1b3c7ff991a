import { expect, test } from '../test.ts';

const entries = { join: 'Join SPS to SPP', failed: 'My join failed', errors: 'All known errors' };

for (const [path, entry] of [
  ['/join/address', entries.join],
  ['/join/before', entries.join],
  ['/join/done', entries.join],
  ['/failed', entries.failed],
  ['/symptom', entries.failed],
  ['/case', entries.failed],
  ['/errors', entries.errors],
  ['/errors/already-joined', entries.errors],
  ['/errors/already-joined#from=text', entries.failed],
  ['/errors/already-joined#tried=stale-connection', entries.failed],
  ['/errors/already-joined#from=check', entries.join],
] as const)
  test(`on ${path} the menu marks "${entry}" alone`, async ({ wizard, page }) => {
    await wizard.opens(path);
    const marked = page.getByRole('banner').locator('[aria-current]');
    await expect(marked).toHaveCount(1);
    await expect(marked).toHaveAccessibleName(entry);
  });

test('on the start page the wizard’s own name is marked', async ({ wizard, page }) => {
  await wizard.opens('/');
  await expect(page.getByRole('banner').locator('[aria-current]')).toHaveAccessibleName('SPS join wizard');
});

test('after a paste the menu still marks the way by which one came', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes('Failed to register Safeguard for Privileged Sessions. It is already joined.');
  await wizard.comesToRest();
  await expect(page.getByRole('banner').locator('[aria-current]')).toHaveAccessibleName(entries.failed);
});
