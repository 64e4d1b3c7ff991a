import { expect, test } from '../test.ts';

test('a join is rehearsed move by move, with a practice address, and no answer changes', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/');
  await wizard.follows('Rehearse the join');
  await wizard.standsOn('Rehearse the join');
  await wizard.reads('Rehearsal: nothing is pressed, and no answer changes');
  await wizard.findsItAccessible();
  await wizard.unfolds('No appliance at hand?');
  await wizard.presses('Check spp-replica.practice.test');
  await wizard.reads(/as it was checked at/);
  await expect(page.getByRole('img', { name: /with spp-replica\.practice\.test in it/ })).toBeVisible();
  for (const move of ['SPP’s sign-in opens', 'You sign in', 'SPS registers']) {
    await expect(page.getByText('expect to be stopped here')).toHaveCount(0);
    await page.getByRole('button', { name: `: ${move}` }).click();
    await expect(page.getByRole('heading', { name: move, exact: true })).toBeFocused();
  }
  await wizard.reads('With this address, expect to be stopped here');
  await wizard.findsItAccessible();
  await expect(page).toHaveURL(/\/rehearsal$/);
  await wizard.presses('One move back');
  await expect(page.getByText('expect to be stopped here')).toHaveCount(0);
  await wizard.follows(/SPP’s sign-in refuses you/);
  await wizard.standsOn('What does SPP’s sign-in show?');
});

test('the address at hand is rehearsed, and nothing is checked by it', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.types('spp.practice.test');
  await wizard.opens('/join/press#address=spp.practice.test');
  await wizard.follows(/Rehearse it first/);
  await wizard.reads(/It was not checked in this tab, so every outcome is open/);
  await expect(page.getByRole('img', { name: /with spp\.practice\.test in it/ })).toBeVisible();
  expect(wizard.checksMade).toEqual([]);
});
