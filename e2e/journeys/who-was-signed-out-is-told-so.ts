import type { Refusal, SignOn } from '../sign-on.ts';
import { startSignOn } from '../sign-on.ts';
import { expect, test as base } from '../test.ts';

const test = base.extend<{ signOn: SignOn }>({
  signOn: async ({ page }, use) => {
    page.setDefaultTimeout(60_000);
    const signOn = await startSignOn();
    await use(signOn);
    await signOn.stop();
  },
});

const ways: [Refusal, string][] = [
  ['redirect', 'a redirect to the identity provider'],
  ['unauthorized', '401'],
  ['forbidden', '403 in other words than ours'],
  ['page', 'the page of a sign-in'],
];
for (const [how, words] of ways)
  test(`a check that ends in ${words} says so, and the answers are there again after signing in`, async ({
    wizard,
    page,
    signOn,
  }) => {
    await page.goto(`${signOn.origin}/join/address#sps=8.2`);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await wizard.checks('192.0.2.15');
    await wizard.readsTheResult();
    signOn.signsOut(how);
    await wizard.checks('192.0.2.10');
    await wizard.reads('You may have been signed out');
    await wizard.reads('Reload this page to sign in again.');
    await expect(page.getByText('has stopped')).toHaveCount(0);
    await wizard.findsItAccessible();
    const { hash } = new URL(page.url());
    expect(hash).toContain('address=192.0.2.10');
    await wizard.presses('Reload');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await expect(wizard.heading).toBeAttached();
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('return-place');
    expect(signOn.seen.filter((one) => /192\.0\.2\.10|sps=8/.test(one))).toEqual([]);
  });

test('a case that somebody opened is there again after signing in', async ({ wizard, page, signOn }) => {
  await page.goto(`${signOn.origin}/join/address`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await wizard.checks('192.0.2.15');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  const link = await wizard.link.inputValue();
  expect(link.startsWith(`${signOn.origin}/case#c1`)).toBe(true);
  await page.goto('about:blank');
  await wizard.opens(link);
  signOn.signsOut('redirect');
  await wizard.unfolds('Compare from here');
  await page.getByRole('textbox', { name: 'Address to check from here' }).fill('192.0.2.15');
  await wizard.presses('Check from here');
  await wizard.reads('You may have been signed out');
  await wizard.presses('Reload');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await wizard.reads('What the sender’s check saw');
  expect(page.url()).toBe(link);
});
