import { facesLoaded, holdFonts } from '../late-fonts.ts';
import { mostShift, shiftsOf, watchShifts } from '../layout-shift.ts';
import { expect, test } from '../test.ts';

const views = [
  [1280, 900],
  [390, 844],
] as const;

const pages = [
  '/',
  '/failed',
  '/errors',
  '/errors/certificate-name-mismatch',
  '/join/before',
  '/join/address',
];

for (const [width, height] of views)
  for (const path of pages)
    test(`nothing moves while ${path} loads and its fonts come after it is drawn, at ${width} px`, async ({
      wizard,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const fonts = await holdFonts(page);
      await watchShifts(page);
      await page.goto(path, { waitUntil: 'commit' });
      await expect(wizard.heading).toBeVisible();
      await fonts.comeAfterFirstPaint();
      const { total, moved } = await shiftsOf(page);
      expect(await facesLoaded(page)).toContain('Atkinson Hyperlegible Next');
      expect(total, moved.join('\n')).toBeLessThanOrEqual(mostShift);
      // What was fetched ahead is what the stylesheet then asks for.
      expect([...new Set(fonts.asked)]).toEqual(fonts.asked);
      expect(fonts.asked).toHaveLength(2);
    });

/** So late that the answer's shifts are not put down to the press (the browser forgives half a second). */
const answerDelayMs = 1000;

for (const [width, height] of views)
  for (const address of ['spp.practice.test', '192.0.2.15', 'silent.practice.test'])
    test(`nothing moves while the check of ${address} streams, at ${width} px`, async ({ wizard, page }) => {
      await page.setViewportSize({ width, height });
      await watchShifts(page);
      await page.route('**/api/check*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, answerDelayMs));
        await route.continue();
      });
      await wizard.opens('/join/address');
      const before = await shiftsOf(page);
      await wizard.checks(address);
      await wizard.readsTheResult();
      await wizard.comesToRest();
      const { total, moved } = await shiftsOf(page);
      expect(total - before.total, moved.join('\n')).toBeLessThanOrEqual(mostShift);
    });

for (const [width, height] of views)
  test(`nothing moves while SPP is looked at after the join, at ${width} px`, async ({ wizard, page }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    await page.route('**/api/check*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, answerDelayMs));
      await route.continue();
    });
    await wizard.opens('/join/address');
    await wizard.checks('spp.practice.test');
    await wizard.readsTheResult();
    await page.goto('/join/done#address=spp.practice.test&outcome=worked&before=no&pressed=1');
    await wizard.standsOn('You reported that the join worked');
    const before = await shiftsOf(page);
    await wizard.presses('Check spp.practice.test again');
    await wizard.isShown(/SPP does not say that/);
    await wizard.comesToRest();
    const { total, moved } = await shiftsOf(page);
    expect(total - before.total, moved.join('\n')).toBeLessThanOrEqual(mostShift);
  });
