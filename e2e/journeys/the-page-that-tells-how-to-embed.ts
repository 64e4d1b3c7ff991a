import { expect, test } from '../portal.ts';
import { Wizard } from '../wizard.ts';

for (const kind of ['A script tag', 'A custom element', 'A plain frame'])
  test(`${kind.toLowerCase()} as the page gives it works in a portal`, async ({ page, portal }) => {
    const wizard = new Wizard(page);
    await wizard.opens(`${portal.wizard}/embed`);
    await page.getByRole('combobox', { name: 'Door' }).selectOption('Before you join: check the address');
    await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('Dark');
    await page.getByRole('combobox', { name: 'Words of the product' }).selectOption('SPS speaks of linking');
    await page.getByRole('textbox', { name: 'SPP address to fill in' }).fill('https://SPP.practice.test/');
    const line = await page
      .getByRole('heading', { name: kind })
      .locator('xpath=following-sibling::code[1]')
      .textContent();
    portal.shows(line ?? '');
    await page.goto(portal.origin);
    const framed = page.locator('iframe').contentFrame();
    await expect(framed.getByRole('textbox', { name: 'SPP address' })).toHaveValue('spp.practice.test');
    await expect(framed.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(framed.getByRole('radio', { name: 'SPP Address' })).toBeChecked();
    expect(portal.posts).toEqual([]);
  });

test('what is no address goes into no line', async ({ wizard, page }) => {
  await wizard.opens('/embed');
  await page.getByRole('textbox', { name: 'SPP address to fill in' }).fill('"><script>');
  await expect(page.getByRole('main')).not.toContainText('data-address');
  await wizard.findsItAccessible();
});

test('what the frame shows can be seen before any portal has it', async ({ wizard, page }) => {
  await wizard.opens('/');
  await page.getByRole('link', { name: 'Embed this wizard' }).click();
  await wizard.standsOn('Show the wizard in your portal');
  const tab = page.waitForEvent('popup');
  await wizard.follows(/See it in a tab/);
  const shown = await tab;
  await expect(shown).toHaveURL(/\/failed\?embed$/);
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('What did the join say?');
  await expect(shown.getByRole('banner')).toHaveCount(0);
});

test('the page shows the frame itself, with the choices as they are made, and leaves no trace of it', async ({
  page,
  portal,
}) => {
  const wizard = new Wizard(page);
  await wizard.opens(`${portal.wizard}/embed`);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText('What did the join say?');
  await page.getByRole('combobox', { name: 'Door' }).selectOption('Before you join: check the address');
  await page.getByRole('textbox', { name: 'SPP address to fill in' }).fill('spp.practice.test');
  await page.getByRole('textbox', { name: 'Brand colour' }).fill('#a3123a');
  await expect(framed.getByRole('textbox', { name: 'SPP address' })).toHaveValue('spp.practice.test');
  expect(await framed.locator('html').getAttribute('style')).toContain('#a3123a');
  await expect(page.getByText('For enough contrast it is made lighter on dark pages.')).toBeVisible();
  await wizard.comesToRest();
  expect(portal.posts).toEqual([]);
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
  await wizard.findsItAccessible();
});

test('it says whether a portal may show the wizard, by what the server says of itself', async ({
  page,
  portal,
}) => {
  const wizard = new Wizard(page);
  await wizard.opens(`${portal.wizard}/embed`);
  const ask = async (address: string) => {
    await page.getByRole('textbox', { name: 'Address of your portal' }).fill(address);
    await wizard.presses('Ask the server');
  };
  await ask(`${portal.origin}/some/page`);
  await wizard.reads(`${portal.origin} may show the wizard`);
  await ask('https://portal.example');
  await wizard.reads('https://portal.example may not show the wizard');
  await wizard.reads(`--frame-ancestors ${portal.origin},https://portal.example`);
  await ask('two words');
  await wizard.reads('This is no address like https://portal.example.');
  // What stands in front of the server may leave the answer out; then it is not known.
  await page.route('**/?embed', async (route) => {
    const headers = { ...(await route.fetch()).headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ status: 200, headers });
  });
  await ask(portal.origin);
  await wizard.reads('Not known');
});
