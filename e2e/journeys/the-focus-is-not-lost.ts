import { expect, test } from '../test.ts';

test('the clock of a failed join has the focus when it starts, and asks again in its field', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/errors/certificate-name-mismatch');
  const clock = page.getByRole('timer').locator('..');
  const field = page.getByRole('spinbutton', { name: 'minutes ago' });
  await wizard.presses('Just now');
  await expect(clock).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^The clock runs until/ })).toBeAttached();
  await wizard.presses('Change when it failed');
  await expect(field).toBeFocused();
  await field.fill('2');
  await wizard.presses('Start the clock');
  await expect(clock).toBeFocused();
});

test('the request for a certificate has the focus when it opens', async ({ wizard }) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.presses('Keep the address, replace the certificate');
  await wizard.isShown('Keep 192.0.2.15, replace the certificate');
});

test('what SPP says after the join has the focus when it is there', async ({ wizard }) => {
  await wizard.opens('/join/address');
  await wizard.types('spp.practice.test');
  await wizard.opens('/join/done#address=spp.practice.test');
  await wizard.presses('Check spp.practice.test again');
  await wizard.isShown(/SPP does not say/);
});

test('a check after the join that is given up leaves the focus on its button', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.types('silent.practice.test');
  await wizard.opens('/join/done#address=silent.practice.test');
  await wizard.presses('Check silent.practice.test again');
  await wizard.presses('Cancel');
  await expect(page.getByRole('button', { name: 'Check silent.practice.test again' })).toBeFocused();
});
