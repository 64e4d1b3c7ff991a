import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

const scrolled = (page: Page): Promise<number> => page.evaluate<number>('window.scrollY');

async function scrollsDown(page: Page): Promise<void> {
  await page.evaluate('window.scrollTo(0, 700)');
  await expect.poll(() => scrolled(page)).toBe(700);
}

test('a page that is loaded anew opens at its top, wherever another was left', async ({ wizard, page }) => {
  await wizard.opens('/errors');
  await scrollsDown(page);
  await wizard.opens('/failed');
  await wizard.comesToRest();
  expect(await scrolled(page)).toBe(0);
  await expect(wizard.heading).toBeInViewport();
});

test('a page that is reloaded stays where it was, and so does one that is come back to', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/errors');
  await scrollsDown(page);
  await wizard.reloads();
  await expect.poll(() => scrolled(page)).toBe(700);
  await wizard.opens('/symptom');
  await wizard.goesBack();
  await expect.poll(() => scrolled(page)).toBe(700);
});

test('a page of the open wizard opens at its top, and the one before is found where it was left', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/errors');
  await scrollsDown(page);
  // As somebody does with the keyboard: a click would bring the header into view first.
  await page.getByRole('banner').getByRole('link', { name: 'My join failed' }).dispatchEvent('click');
  await wizard.standsOn('What did the join say?');
  expect(await scrolled(page)).toBe(0);
  await wizard.goesBack();
  await expect.poll(() => scrolled(page)).toBe(700);
});
