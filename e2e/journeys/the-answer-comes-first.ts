import type { Locator, Page } from '@playwright/test';
import { clear, firstAnswers } from '../first-answers.ts';
import { otherAnswers } from '../other-answers.ts';
import { pagesOnPaper } from '../paper.ts';
import { expect, test } from '../test.ts';

/** Adds up how far what is on the page moves without a press. */
const watchShifts = `globalThis.moved = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.moved += entry.value;
}).observe({ type: 'layout-shift' });`;

/** The most that may move while a check runs and its answer comes. */
const mostMoved = 0.02;

const primaries = (page: Page): Locator =>
  page.getByRole('main').locator('.bg-accent.text-on-accent').filter({ visible: true });

async function inView(...shown: Locator[]): Promise<void> {
  for (const one of shown) await expect(one).toBeInViewport({ ratio: 1 });
}

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const { what, address, kicker, heading, value, main } of firstAnswers)
      test(`${what}: verdict, cause, value and main button stand in one screen`, async ({ wizard, page }) => {
        await wizard.opens('/join/address');
        await wizard.types(address);
        await page.evaluate('document.fonts.ready');
        await page.evaluate(watchShifts);
        await wizard.presses('Check');
        await wizard.isShown(heading);
        const result = page.getByRole('region', { name: 'Result of the check' });
        await inView(result.getByText(kicker).first(), page.getByRole('heading', { name: heading }));
        if (value !== null) await inView(page.getByRole('button', { name: `Copy ${value}` }));
        await expect(primaries(page)).toHaveCount(1);
        await expect(primaries(page)).toHaveText(main);
        await inView(primaries(page));
        expect(await page.evaluate<number>('scrollY')).toBe(0);
        expect(await page.evaluate<number>('globalThis.moved')).toBeLessThanOrEqual(mostMoved);
        const titles = await page.getByRole('heading', { level: 2 }).allTextContents();
        expect(titles).toEqual([...new Set(titles)]);
        expect(await pagesOnPaper(page)).toBe(1);
        await wizard.findsItAccessible();
      });

    for (const { what, comes, kicker, heading, value, main, pages } of otherAnswers)
      test(`${what}: verdict, cause, value and main button stand in one screen`, async ({ wizard, page }) => {
        await comes(wizard, page);
        const said = page.getByRole('main').getByRole('heading', { name: heading });
        await expect(said).toBeVisible();
        await inView(page.getByRole('main').getByText(kicker).first(), said);
        if (value !== null) await inView(page.getByRole('button', { name: `Copy ${value}` }));
        await expect(primaries(page)).toHaveCount(1);
        await expect(primaries(page)).toHaveText(main);
        await inView(primaries(page));
        expect(await page.evaluate<number>('scrollY')).toBe(0);
        expect(await pagesOnPaper(page)).toBeLessThanOrEqual(pages);
      });

    test('a check that waits has its place from the press on, and nothing in it moves', async ({
      wizard,
      page,
    }) => {
      await wizard.opens('/join/address');
      await wizard.types('silent.practice.test');
      // The request waits until the running check was looked at: a busy machine may need longer than the check.
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/api/check', async (route) => {
        await held;
        await route.continue();
      });
      await page.evaluate(watchShifts);
      await wizard.presses('Check');
      const running = page.getByRole('heading', { name: /^Checking… \d+ of 10$/ });
      await expect(running).toBeFocused();
      await inView(running, page.getByRole('button', { name: 'Cancel' }));
      await expect(primaries(page)).toHaveCount(0);
      letGo();
      await wizard.isShown('TCP port 443 opens, but no TLS answer comes');
      expect(await page.evaluate<number>('globalThis.moved')).toBeLessThanOrEqual(mostMoved);
    });

    test('“Use this address” shows and says the new verdict in the same place, and Back the old one', async ({
      wizard,
      page,
    }) => {
      await wizard.opens('/join/address');
      await wizard.checks('examplespp.practice.test');
      const old = 'SPP’s certificate is for 192.0.2.123, not for the name you typed';
      await wizard.isShown(old);
      const before = await page.getByRole('heading', { name: old }).boundingBox();
      await wizard.presses('Use this address');
      await wizard.isShown(clear);
      const after = await page.getByRole('heading', { name: clear }).boundingBox();
      expect(after?.y).toBe(before?.y);
      await inView(primaries(page));
      await wizard.goesBack();
      await wizard.isShown(old);
      await inView(primaries(page));
    });

    test('a practice address far down the page is shown at its top', async ({ wizard, page }) => {
      await wizard.opens('/join/address');
      await wizard.unfolds('Try a practice appliance');
      await wizard.presses('Check spp-replica.practice.test');
      await wizard.isShown('This SPP is a replica, and SPS joins only the primary');
      await inView(primaries(page));
      // The primary has a place of its own in the history.
      await wizard.presses('Check 198.51.100.22');
      await wizard.standsAtCheckOf('198.51.100.22');
      await wizard.isShown(clear);
      await wizard.goesBack();
      await wizard.isShown('This SPP is a replica, and SPS joins only the primary');
    });

    test('what cannot be checked has one thing to do as well', async ({ wizard, page }) => {
      await wizard.opens('/join/address');
      await wizard.checks('127.0.0.1');
      await wizard.isShown('This checker does not look at that address');
      await expect(primaries(page)).toHaveText('Change the address');
      await wizard.presses('Change the address');
      await expect(wizard.addressField).toBeFocused();
      await expect(primaries(page)).toHaveText('Check');
      await page.route('**/api/check', (route) =>
        route.fulfill({ status: 429, headers: { 'retry-after': '2' } }),
      );
      await wizard.checks('192.0.2.10');
      await wizard.isShown('Too many checks in a short time');
      await expect(primaries(page)).toHaveText('Check again');
      await page.unroute('**/api/check');
      await wizard.presses('Check again');
      await wizard.readsTheResult();
    });
  });
