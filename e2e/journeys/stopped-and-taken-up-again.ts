import { expect, test } from '../test.ts';

test('a tick belongs to the SPP that it was made for', async ({ wizard, page }) => {
  await wizard.opens('/join/before#address=spp.practice.test');
  const licence = page.getByRole('checkbox', { name: 'SPS has its own licence, and it is valid' });
  await wizard.unfolds('On SPS');
  await licence.check();
  await wizard.reads(/1 of \d+ are done/);
  await wizard.opens('/join/before#address=spp-busy.practice.test');
  await wizard.unfolds('On SPS');
  await expect(licence).not.toBeChecked();
  await wizard.reads(/0 of \d+ are done/);
  await wizard.opens('/join/before#address=spp.practice.test');
  await wizard.unfolds('On SPS');
  await expect(licence).toBeChecked();
  await wizard.reads(/Ticked at/);
});

test('versions are the same only where both patches are known, and count', async ({ wizard, page }) => {
  const sps = page.getByRole('textbox', { name: 'Version of your SPS' });
  const spp = page.getByRole('textbox', { name: 'Version of SPP' });
  await wizard.opens('/join/before');
  await wizard.unfolds('Versions of both');
  await sps.fill('8,0');
  await spp.fill('8.0.1.2');
  await wizard.reads(/the patch of at least one is not known/);
  await wizard.reads(/0 of \d+ are done/);
  await sps.fill('SPS 8.0.1 (build 7)');
  await wizard.reads('Both have the same version, as the guides ask.');
  await wizard.reads(/1 of \d+ are done/);
  await sps.fill('5.11');
  await wizard.reads(/This SPS is too old/);
  await wizard.follows(/Continue/);
  await expect(page.getByRole('navigation', { name: 'Steps' })).toContainText('a version is too old');
});

test('SPP’s generation decides the menus', async ({ wizard, page }) => {
  await wizard.opens('/join/before');
  await wizard.unfolds('On SPP');
  await wizard.presses('Why, where for SPP’s certificate names the address that you will type');
  await wizard.reads('Certificates > SSL/TLS Certificates');
  await wizard.reads('Administrative Tools > Settings > Certificates > SSL Certificates');
  await wizard.unfolds('Versions of both');
  await page.getByRole('textbox', { name: 'Version of SPP' }).fill('6.13.1');
  await expect(page.getByText('Certificates > SSL/TLS Certificates')).toHaveCount(0);
  await expect(
    page.getByText('Administrative Tools > Settings > Certificates > SSL Certificates').first(),
  ).toBeVisible();
});

test('who is not sure of the account has a request to send', async ({ wizard, page }) => {
  await wizard.opens('/join/account');
  await wizard.chooses('I’m not sure');
  await wizard.reads('Ask SPP’s Authorizer Administrator');
  await expect(page.getByRole('textbox', { name: 'Request to send' })).toHaveValue(
    /To: the Authorizer Administrator of SPP[^]*Appliance and Operations[^]*60108/,
  );
  await wizard.findsItAccessible();
});

test('work is stopped with a text for the ticket, and taken up again from the start page', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/');
  await expect(page.getByRole('heading', { name: 'Go on where you stopped?' })).toHaveCount(0);
  await wizard.opens('/join/address');
  await wizard.types('spp.practice.test');
  await wizard.opens('/join/press#address=spp.practice.test&account=ready');
  await wizard.unfolds('Stop for tonight');
  const text = page.getByRole('textbox', { name: 'Where it stands, for the change ticket' });
  await expect(text).toHaveValue(/SPP’s address: spp\.practice\.test/);
  await expect(text).toHaveValue(/To go on: http.*\/join\/press#account=ready&address=spp\.practice\.test$/);
  await wizard.findsItAccessible();

  await wizard.opens('/');
  await wizard.reads('Go on where you stopped?');
  await wizard.findsItAccessible();
  await wizard.follows('Go on there');
  await wizard.standsOn('Type it on SPS, press Join, sign in');
  await expect(page).toHaveURL(/\/join\/press#account=ready&address=spp\.practice\.test$/);
  await wizard.presses('Start again');
  await expect(page.getByRole('heading', { name: 'Go on where you stopped?' })).toHaveCount(0);
});

test('nothing that was read from a text is kept for the next visit', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes("SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)");
  await wizard.standsOn('SPP’s certificate does not match the address');
  const kept = await page.evaluate<string>('JSON.stringify({ ...localStorage })');
  expect(kept).toContain('certificate-name-mismatch');
  expect(kept).not.toContain('192.0.2.123');
});

test('who cannot tell what came of the join is told where to look', async ({ wizard }) => {
  await wizard.opens('/join/result');
  await wizard.unfolds('I’m not sure');
  await wizard.reads(/where SPP lists your SPS/);
  await wizard.findsItAccessible();
});
