import { expect, test } from '../test.ts';

test('after Start again, Back shows nothing of what was answered before', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes("SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)");
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.presses('Start again');
  await wizard.standsOn('Join SPS to SPP on the first try');
  for (let step = 0; step < 2; step += 1) {
    await wizard.goesBack();
    expect(page.url()).not.toMatch(/#/);
    await expect(page.getByText('192.0.2.123')).toHaveCount(0);
  }
  await wizard.reloads();
  await expect(page.getByText('192.0.2.123')).toHaveCount(0);
});

test('a link that is opened after Start again is read like any other', async ({ wizard }) => {
  await wizard.opens('/join/before#sps=8.2');
  await wizard.presses('Start again');
  await wizard.opens('/join/before#sps=8.1');
  await wizard.unfolds('Versions of both');
  await expect(wizard.page.getByRole('textbox', { name: 'Version of your SPS' })).toHaveValue('8.1');
});

test('ticks that a browser does not keep say so', async ({ wizard, page }) => {
  await page.addInitScript(`Object.defineProperty(window, 'localStorage', { value: null })`);
  await wizard.opens('/join/before');
  await wizard.reads(/This browser lets the page store nothing/);
  await wizard.unfolds('On SPS');
  await page.getByRole('checkbox', { name: 'Every SPS node has joined the SPS cluster' }).check();
  await wizard.follows(/Continue/);
  await wizard.goesBack();
  await wizard.unfolds('On SPS');
  await expect(
    page.getByRole('checkbox', { name: 'Every SPS node has joined the SPS cluster' }),
  ).toBeChecked();
});
