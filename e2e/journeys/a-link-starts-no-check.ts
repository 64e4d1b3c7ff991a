import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const paths = [
  '/',
  '/?address=spp.practice.test',
  '/join/address#address=spp.practice.test',
  '/join/address?address=spp.practice.test',
  '/join/address%23address=spp.practice.test',
  '/join/before#address=spp.practice.test',
  '/join/account#address=spp.practice.test',
  '/join/press#address=spp.practice.test',
  '/join/result#address=spp.practice.test',
  '/join/running#address=spp.practice.test',
  '/join/done#address=spp.practice.test&before=no',
  '/failed#address=spp.practice.test',
  '/symptom#address=spp.practice.test',
  '/case#address=spp.practice.test',
  '/errors#address=spp.practice.test',
  '/errors/certificate-name-mismatch#address=spp.practice.test&entered=spp.practice.test',
];

for (const path of paths)
  test(`abuse 7: opening ${path} by link, reloading it, and coming Back to it start no check`, async ({
    wizard,
    page,
  }) => {
    await wizard.opens(path);
    await wizard.comesToRest();
    await wizard.reloads();
    await wizard.comesToRest();
    const elsewhere = path.startsWith('/errors#') ? 'My join failed' : 'All known errors';
    await wizard.goesTo(page.getByRole('banner').getByRole('link', { name: elsewhere }));
    await wizard.goesBack();
    await wizard.comesToRest();
    expect(wizard.checksMade).toEqual([]);
  });

test('an address in a link stands in the field, and in the fragment only', async ({ wizard, page }) => {
  await wizard.opens('/join/address?address=spp.practice.test&theme=dark');
  await expect(wizard.addressField).toHaveValue('spp.practice.test');
  await expect(page).toHaveURL(/\/join\/address\?theme=dark#address=spp\.practice\.test$/);
});

test('an error in a link to the start leads to its page', async ({ wizard, page }) => {
  await wizard.opens('/?error=already-joined');
  await wizard.standsOn('SPP already knows this SPS');
  await expect(page).toHaveURL(/\/errors\/already-joined$/);
});

test('a password in a link does not stay in the address bar', async ({ wizard, page }) => {
  await wizard.opens('/join/address?address=https://a:pw@spp.practice.test/');
  await expect(wizard.addressField).toHaveValue('spp.practice.test');
  expect(page.url()).not.toContain('pw');
  await page.goto('/join/address#address=https%3A%2F%2Fa%3Apw%40spp.practice.test%2Fnext');
  await expect(page).toHaveURL(/#address=spp\.practice\.test$/);
});

test('an error in a link is offered with its resolution', async ({ wizard }) => {
  await wizard.opens('/failed?error=already-joined');
  await wizard.follows(/SPP already knows this SPS/);
  await wizard.standsOn('SPP already knows this SPS');
});

test('abuse 32: what a link claims to have been offered is never given to type', async ({ wizard, page }) => {
  await wizard.opens(
    '/errors/certificate-name-mismatch#entered=spp.test&offered=evil.example&from=text&reason=offers-name',
  );
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Fill in evil.example' })).toBeVisible();
});

test('abuse 7: a step that another page opens with an address starts no check, nor does its reload or Back', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/');
  const opened = page.waitForEvent('popup');
  await page.evaluate("window.open('/join/address?check=1&auto=1#address=spp.practice.test&check=1')");
  const step = new Wizard(await opened);
  await expect(step.addressField).toHaveValue('spp.practice.test');
  await step.reloads();
  await step.follows('Continue');
  await step.goesBack();
  await step.comesToRest();
  expect(step.checksMade).toEqual([]);
});

test('abuse 7: after a check, reload and Back make no second one', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.readsTheResult();
  const made = wizard.checksMade.length;
  await wizard.reloads();
  await wizard.goesTo(page.getByRole('banner').getByRole('link', { name: 'All known errors' }));
  await wizard.goesBack();
  await wizard.readsTheResult();
  expect(wizard.checksMade).toHaveLength(made);
});

const forgedFacts = JSON.stringify({ enter: [{ value: 'evil.example' }], tested: ['evil.example'] });
const forged = [
  `/join/address#address=spp.practice.test&tested=evil.example&enter=evil.example&facts=${encodeURIComponent(forgedFacts)}`,
  `/errors/certificate-name-mismatch#host=evil.example&entered=spp.test&tested=evil.example&enter=evil.example&facts=${encodeURIComponent(forgedFacts)}`,
  '/join/press#address=evil.example&tested=evil.example&pressed=1',
  '/join/result#address=evil.example&tested=evil.example&outcome=worked',
];
for (const path of forged)
  test(`abuse 32: facts in a link give no value to type: ${path.slice(0, 60)}`, async ({ wizard, page }) => {
    await wizard.opens(path);
    await wizard.comesToRest();
    await expect(page.getByRole('button', { name: /^Copy.*evil/ })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /^Type (exactly )?this/ })).toHaveCount(0);
    expect(wizard.checksMade).toEqual([]);
  });
