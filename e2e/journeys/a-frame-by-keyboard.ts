import AxeBuilder from '@axe-core/playwright';
import { customElement, expect, test } from '../portal.ts';

test('by keyboard one comes into the frame, through it, and out of it again', async ({ page, portal }) => {
  portal.shows(
    `<a href="#before">before</a>${customElement(portal.wizard, 'door="join" address="192.0.2.15"')}<a href="#after">after</a>`,
  );
  await page.goto(portal.origin);
  const framed = page.locator('iframe').contentFrame();
  const field = framed.getByRole('textbox', { name: 'SPP address' });
  await expect(field).toBeVisible();
  // It takes no focus by itself: the visitor may be at work in the portal.
  await expect(field).not.toBeFocused();
  await page.getByRole('link', { name: 'before' }).focus();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(framed.getByRole('region', { name: 'Result of the check' })).toBeVisible();
  const after = page.getByRole('link', { name: 'after' });
  const isOut = () => after.evaluate((link) => link === link.ownerDocument.activeElement);
  for (let stop = 0; stop < 60 && !(await isOut()); stop += 1) await page.keyboard.press('Tab');
  await expect(after).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(framed.getByRole('link', { name: /Open in a tab/ })).toBeFocused();
});

test('a page with the wizard in it is accessible, the frame’s content too', async ({ page, portal }) => {
  portal.shows(`<main>${customElement(portal.wizard, 'door="failed"')}</main>`);
  await page.goto(portal.origin);
  await expect(page.locator('iframe').contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('#wizard').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
