import { expect, test } from '../test.ts';

test('a clear address is said to be clear, and is followed to the result', async ({ wizard, page }) => {
  await wizard.opens('/');
  await wizard.checks('spp.practice.test');
  await wizard.standsOn('What will you type as SPP’s address?');
  await expect(
    page.getByRole('heading', { name: 'Nothing seen from here would stop the join' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy spp.practice.test' })).toBeVisible();
  await wizard.readsTheResult();
  expect(wizard.checksMade).toHaveLength(1);

  await wizard.follows(/Continue/);
  await wizard.standsOn('Before you join');
  await wizard.unfolds('Proven by the check');
  await wizard.reads(/Proven by the check of spp\.practice\.test/);
  await wizard.follows(/Continue/);
  await page.getByRole('radio', { name: 'Yes, it has both permissions' }).check();
  await wizard.follows(/Continue/);
  await expect(page.getByRole('img', { name: /with spp\.practice\.test in it/ })).toBeVisible();
  await wizard.presses('I pressed Join');
  await wizard.presses('It worked');
  await wizard.standsOn('You reported that the join worked');
  // What was seen before Join says nothing of what came of it.
  await wizard.reads(/Nobody has looked at spp\.practice\.test since/);
  await expect(page.getByRole('heading', { name: /SPP does not say/ })).toHaveCount(0);
  await wizard.presses('Check spp.practice.test again');
  await wizard.isShown('SPP does not say that an SPS is joined and trusted');
  await wizard.standsOn('You reported that the join worked');
});

test('a check shows every row from the start and fills it in its place', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('silent.practice.test');
  const rows = page.getByRole('list', { name: 'What the check looks at' }).getByRole('listitem');
  await expect(rows).toHaveCount(10);
  await expect(rows.nth(1)).toContainText('Passed: Route');
});

test('a check that is given up shows no rows, and the field has the focus', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  // As soon as it runs: silence lasts three seconds, and a busy machine may need them.
  await wizard.checks('silent.practice.test');
  await wizard.presses('Cancel');
  const rows = page.getByRole('list', { name: 'What the check looks at' }).getByRole('listitem');
  await expect(wizard.addressField).toBeFocused();
  await expect(rows).toHaveCount(0);
});

test('what a server merely claims is never given to type', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp-stray.practice.test');
  await wizard.readsTheResult();
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await wizard.presses('Check www.practice.test');
  await wizard.standsAtCheckOf('www.practice.test');
  await wizard.reads(/^Would probably stop at move/);
});
