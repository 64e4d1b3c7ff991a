import { expect, test } from '../test.ts';

const evil = 'spp-admin.evil.example';
const said = `host=${evil}&entered=${evil}&offered=${evil}&code=60657&path=/evil&from=text`;
const mismatch = "SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)";

for (const error of ['already-joined', 'stale-connection', 'certificate-name-mismatch'])
  test(`abuse 47: a host in a link to ${error} stands in no step, no command and no Swagger address`, async ({
    wizard,
    page,
  }) => {
    for (const reason of ['', '&reason=offers-name', '&reason=offers-hidden', '&reason=ip-as-dns-name']) {
      await wizard.opens(`/errors/${error}#${said}${reason}`);
      const orders = page.getByRole('main').locator('section').filter({ hasText: 'Do this now' });
      await expect(orders).toHaveCount(1);
      await expect(orders).not.toContainText('evil');
      await expect(page.getByRole('button', { name: /evil/ })).toHaveCount(0);
      await expect(page.getByRole('button', { name: /^Check .*evil/ })).toHaveCount(0);
    }
  });

test('abuse 47: a page is headed by the link’s words, and leads to the field of the check only', async ({
  wizard,
  page,
}) => {
  await wizard.opens(`/errors/certificate-name-mismatch#${said}`);
  await expect(page.getByRole('heading', { name: 'What the link says' })).toBeVisible();
  await wizard.reads(/nothing of it was checked here/);
  await expect(page.getByRole('heading', { name: 'What was seen' })).toHaveCount(0);
  await expect(page.getByText(/read from a text that was pasted/)).toHaveCount(0);
  await wizard.findsItAccessible();
  await wizard.reloads();
  await expect(page.getByRole('heading', { name: 'What the link says' })).toBeVisible();
  await wizard.follows(`Fill in ${evil}`);
  await expect(wizard.addressField).toHaveValue(evil);
  expect(wizard.checksMade).toEqual([]);
});

test('abuse 47: an address that only a link holds is repeated by no page, and becomes yours by your press', async ({
  wizard,
  page,
}) => {
  for (const path of ['before', 'account', 'press', 'result', 'done']) {
    await wizard.opens(`/join/${path}#address=${evil}`);
    await expect(page.locator('body')).not.toContainText('evil');
  }
  await wizard.opens('/join/address#address=spp.practice.test');
  await expect(wizard.addressField).toHaveValue('spp.practice.test');
  await wizard.presses('Check');
  await wizard.readsTheResult();
  await wizard.follows('Continue');
  await expect(page.getByRole('navigation', { name: 'Steps' })).toContainText('spp.practice.test');
});

test('abuse 47: a link shared on as a case does not say that you pasted a text', async ({ wizard, page }) => {
  await wizard.opens(`/errors/certificate-name-mismatch#${said}`);
  await wizard.sharesThisCase();
  await wizard.replacesNames(false);
  await expect(page.getByRole('main')).not.toContainText('evil');
  await expect(page.getByText(/that the sender pasted/)).toHaveCount(0);
});

test('abuse 47: after a reload, and on Back, what was pasted in this tab is still its own', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/failed');
  await wizard.pastes(mismatch);
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.reloads();
  await expect(page.getByRole('heading', { name: 'What was seen' })).toBeVisible();
  await wizard.reads(/The text itself is gone/);
  await expect(page.getByRole('button', { name: 'Check 192.0.2.123' })).toBeVisible();
  const own = page.url();
  await page.goto(`${own.replace('192.0.2.123', '192.0.2.124')}`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What the link says' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(own);
  await expect(page.getByRole('heading', { name: 'What was seen' })).toBeVisible();
});

test('abuse 47: the values of this tab are a link’s in another tab', async ({ wizard, page, context }) => {
  await wizard.opens('/failed');
  await wizard.pastes(mismatch);
  await wizard.standsOn('SPP’s certificate does not match the address');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: 'What the link says' })).toBeVisible();
});

const refused = ['%00', '%1B', '%C2%9B', '%E2%80%AE', '%E2%80%8B', '%EF%BB%BF'];
for (const path of [
  '/join/address#address=spp.test',
  '/join/address?address=spp.test',
  '/#address=spp.test',
  '/join/address%23address=spp.test',
])
  test(`abuse 48: active characters in ${path} are refused, and the page says so`, async ({
    wizard,
    page,
  }) => {
    for (const sign of refused) {
      await wizard.opens(`${path}${sign}evil`);
      await expect(wizard.addressField).toHaveValue('');
      await wizard.reads('A part of the link was left out');
      expect(page.url()).not.toContain('evil');
      await page.goto('about:blank');
    }
  });

test('abuse 48: text that runs backwards stands on no page of an error, nor in the rail', async ({
  wizard,
  page,
}) => {
  for (const path of ['/errors/certificate-name-mismatch', '/join/before', '/failed', '/join/done']) {
    await wizard.opens(
      `${path}#address=a%E2%80%AEb&entered=a%E2%80%AEb&offered=a%1Bb&sps=8%E2%80%8B2&path=/a%C2%9Bb&from=text`,
    );
    await wizard.reads('A part of the link was left out');
    expect(await page.locator('body').innerText()).not.toMatch(/[\u001b\u009b\u200b\u202e]/);
    await page.goto('about:blank');
  }
});

test('abuse 48: in a page that is open, a fragment with such characters is refused as well', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await page.evaluate("location.hash = '#address=spp%E2%80%AE.test'");
  await wizard.reads('A part of the link was left out');
  await expect(wizard.addressField).toHaveValue('');
});

test('a clock of a link runs no longer than the wait itself', async ({ wizard, page }) => {
  for (const path of ['/errors/certificate-name-mismatch#', '/failed#tried=join-too-slow&']) {
    await wizard.opens(`${path}clock=${Date.now() + 82_800_000}`);
    await expect(page.getByRole('timer')).toHaveCount(0);
    await page.goto('about:blank');
  }
});
