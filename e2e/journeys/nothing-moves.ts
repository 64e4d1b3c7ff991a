import { facesLoaded, mostShift, shiftsOf, watchShifts } from '../layout-shift.ts';
import { expect, test } from '../test.ts';

const views = [
  [1280, 900],
  [390, 844],
] as const;

const pages = ['/', '/failed', '/errors', '/errors/certificate-name-mismatch', '/join/before'];

for (const [width, height] of views)
  for (const path of pages)
    test(`nothing moves while ${path} loads and its fonts come late, at ${width} px`, async ({
      wizard,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await watchShifts(page);
      await wizard.opens(path);
      const { total, moved } = await shiftsOf(page);
      expect(await facesLoaded(page)).toContain('Atkinson Hyperlegible Next');
      expect(total, moved.join('\n')).toBeLessThanOrEqual(mostShift);
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
      await wizard.reads(/Checked from/);
      await wizard.comesToRest();
      const { total, moved } = await shiftsOf(page);
      expect(total - before.total, moved.join('\n')).toBeLessThanOrEqual(mostShift);
    });
