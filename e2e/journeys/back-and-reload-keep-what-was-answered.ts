import { expect, test } from '../test.ts';

test('Back goes one step, and every step still holds what was answered', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.follows(/Continue/);
  await wizard.unfolds('Versions of both');
  await page.getByRole('textbox', { name: 'Version of your SPS' }).fill('8.2.0');
  await wizard.unfolds('On SPS');
  await page.getByRole('checkbox', { name: 'Every SPS node has joined the SPS cluster' }).check();
  await wizard.follows(/Continue/);
  await page.getByRole('radio', { name: 'Yes, it has both permissions' }).check();
  await wizard.follows(/Continue/);
  await wizard.presses('I pressed Join');
  await wizard.presses('It failed');
  await wizard.errorText.fill('something that SPS said');
  const made = wizard.checksMade.length;

  await wizard.goesBack();
  await wizard.standsOn('Did the join work?');
  await wizard.goesBack();
  await wizard.standsOn('Type it on SPS, press Join, sign in');
  await wizard.reads('spp.practice.test');
  await wizard.goesBack();
  await expect(page.getByRole('radio', { name: 'Yes, it has both permissions' })).toBeChecked();
  await wizard.goesBack();
  await wizard.unfolds('Versions of both');
  await expect(page.getByRole('textbox', { name: 'Version of your SPS' })).toHaveValue('8.2.0');
  await wizard.unfolds('On SPS');
  await expect(
    page.getByRole('checkbox', { name: 'Every SPS node has joined the SPS cluster' }),
  ).toBeChecked();
  await wizard.goesBack();
  await wizard.standsAtCheckOf('spp.practice.test');
  await wizard.readsTheResult();
  for (let step = 0; step < 5; step += 1) await page.goForward();
  await wizard.standsOn('What did the join say?');
  await expect(wizard.errorText).toHaveValue('something that SPS said');
  expect(wizard.checksMade).toHaveLength(made);
});

test('a reload on each step shows the same step with the same answers', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.readsTheResult();
  await wizard.reloads();
  await wizard.standsAtCheckOf('spp.practice.test');
  await wizard.readsTheResult();

  await wizard.follows(/Continue/);
  await wizard.unfolds('Versions of both');
  await page.getByRole('textbox', { name: 'Version of your SPS' }).fill('8.2.0');
  await wizard.reloads();
  await wizard.unfolds('Versions of both');
  await expect(page.getByRole('textbox', { name: 'Version of your SPS' })).toHaveValue('8.2.0');
  await wizard.unfolds('Proven by the check');
  await wizard.reads(/Proven by the check of/);

  await wizard.follows(/Continue/);
  await page.getByRole('radio', { name: 'I’m not sure' }).check();
  await wizard.reloads();
  await expect(page.getByRole('radio', { name: 'I’m not sure' })).toBeChecked();

  await wizard.follows(/Continue/);
  await wizard.reloads();
  await expect(page.getByRole('img', { name: /with spp\.practice\.test in it/ })).toBeVisible();

  await wizard.presses('I pressed Join');
  await wizard.standsOn('Did the join work?');
  await wizard.reloads();
  await wizard.standsOn('Did the join work?');
  expect(wizard.checksMade).toHaveLength(1);
});

test('after a reload the page keeps the values of a pasted text and says that the text is gone', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/failed');
  await wizard.pastes(
    "SSLError(CertificateError(\"hostname 'spp.example.org' doesn't match '192.0.2.123'\",),) spp_api_token=abcdefgh",
  );
  await wizard.standsOn('SPP’s certificate does not match the address');
  expect(page.url()).not.toContain('abcdefgh');
  await wizard.unfolds('The text, with the words that decided');
  await expect(page.getByRole('region', { name: 'The text as you pasted it' })).not.toContainText('abcdefgh');
  await wizard.reloads();
  await wizard.reads(/The text itself is gone/);
  await expect(page.getByRole('definition').filter({ hasText: 'spp.example.org' })).toBeVisible();
  const kept = await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
  expect(kept).not.toContain('doesn');
});

test('the clock of a failed join counts from when you say, and survives a reload', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/errors/certificate-name-mismatch');
  await page.getByRole('spinbutton', { name: 'minutes ago' }).fill('2');
  await wizard.presses('Start the clock');
  await expect(page.getByRole('timer')).toContainText(/2:5\d left|3:00 left/);
  await wizard.reloads();
  await expect(page.getByRole('timer')).toContainText(/2:\d\d left/);
});

test('Start again clears everything', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.readsTheResult();
  await wizard.presses('Start again');
  await wizard.standsOn('Join SPS to SPP on the first try');
  await expect(page).toHaveURL(/\/$/);
  await wizard.follows(/Before you join/);
  await expect(wizard.addressField).toHaveValue('');
});

test('a changed address says what went with the old one', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes("SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)");
  await wizard.presses('Check 192.0.2.123');
  await wizard.readsTheResult();
  await expect(page.getByText(/Let go with the old address/)).toHaveCount(0);
  await wizard.types('spp.practice.test');
  await wizard.reads(
    'Let go with the old address: what the check of 192.0.2.123 proved, and the values that were read from your text.',
  );
  expect(page.url()).not.toContain('offered');
});
