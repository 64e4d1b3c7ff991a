import { expect, test } from '../portal.ts';

test('a frame without an origin of its own says that no check can be made there, and offers a tab', async ({
  page,
  portal,
}) => {
  portal.shows(
    `<iframe title="Wizard" width="600" height="400" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
       src="${portal.wizard}/join/address?embed#address=spp.practice.test"></iframe>`,
  );
  await page.goto(portal.origin);
  const framed = page.locator('iframe').contentFrame();
  await expect(framed.getByText('no check can be made there')).toBeVisible();
  await expect(framed.getByRole('textbox')).toHaveCount(0);
  const tab = page.context().waitForEvent('page');
  await framed.getByRole('link', { name: 'Open the wizard in a tab' }).click();
  const opened = await tab;
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Join SPS to SPP on the first try');
  expect(portal.posts).toEqual([]);
});

test('with storage and clipboard blocked the check works, and a value to type is selected to be copied by hand', async ({
  page,
  portal,
}) => {
  await page.addInitScript(`
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
  `);
  portal.shows(
    `<iframe title="Wizard" width="700" height="900"
       src="${portal.wizard}/join/address?embed#address=192.0.2.15"></iframe>`,
  );
  await page.goto(portal.origin);
  const framed = page.locator('iframe').contentFrame();
  await framed.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(framed.getByRole('region', { name: 'Result of the check' })).toBeVisible();
  await framed.getByText('Test it from SPS').click();
  await framed.getByRole('button', { name: /^Copy openssl/ }).click();
  await expect(framed.getByRole('textbox', { name: 'Value to copy' })).toBeFocused();
});
