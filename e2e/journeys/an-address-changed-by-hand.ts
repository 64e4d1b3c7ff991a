import { expect, test } from '../test.ts';

test('a fragment that is changed in an open page fills the field with its own address, each time', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address#address=192.0.2.10');
  for (const address of ['192.0.2.15', '192.0.2.11', '192.0.2.10']) {
    await page.evaluate(`location.hash = 'address=${address}'`);
    await expect(wizard.addressField).toHaveValue(address);
  }
  await wizard.comesToRest();
  expect(wizard.checksMade).toEqual([]);
  await wizard.presses('Check');
  await wizard.standsAtCheckOf('192.0.2.10');
  await page.evaluate("location.hash = 'address=192.0.2.15'");
  await expect(wizard.addressField).toHaveValue('192.0.2.15');
  await page.goBack();
  await wizard.standsAtCheckOf('192.0.2.10');
});

test('an answer that may not come in is left out and said, in an open page too', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await page.evaluate("location.hash = 'address=spp%E2%80%AE.test'");
  await wizard.reads('A part of the link was left out');
});
