import { expect, test } from '../test.ts';

test('the error that SPS would print is recognised when it is pasted', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.unfolds('What SPS would probably print');
  await wizard.findsItAccessible();
  const printed = page.getByRole('region', {
    name: 'Probable output: An SPS like the vendor’s example',
  });
  await expect(printed).toContainText("doesn't match 'spp-by-name.practice.test'");
  const text = await printed.innerText();

  await wizard.opens('/failed');
  await wizard.pastes(text);
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.reads('spp-by-name.practice.test');
});

test('everything that was seen can be read, and hostile text in it is inert', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp-hostile.practice.test');
  await wizard.unfolds('Everything that was seen');
  await expect(page.getByRole('table', { name: /the server’s own/ })).toContainText('DNS: <img src=x');
  await expect(page.locator('img')).toHaveCount(0);
  await wizard.findsItAccessible();
});
