import { expect, test } from '../portal.ts';
import { Wizard } from '../wizard.ts';

for (const kind of ['A script tag', 'A custom element', 'A plain frame'])
  test(`${kind.toLowerCase()} as the page gives it works in a portal`, async ({ page, portal }) => {
    const wizard = new Wizard(page);
    await wizard.opens(`${portal.wizard}/embed`);
    await page.getByRole('combobox', { name: 'Door' }).selectOption('Before you join: check the address');
    await page.getByRole('combobox', { name: 'Colours in the frame' }).selectOption('Dark');
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
  await wizard.follows(/See what the frame shows/);
  const shown = await tab;
  await expect(shown).toHaveURL(/\/failed\?embed$/);
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('What did the join say?');
  await expect(shown.getByRole('banner')).toHaveCount(0);
});
