import { expect, test } from '../test.ts';

const name = `${'a'.repeat(63)}.${'b'.repeat(60)}.example.org`;

test('a name of long labels wraps inside the rail', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await wizard.opens('/join/address');
  await wizard.types(name);
  await wizard.follows('Continue');
  const rail = page.getByRole('navigation', { name: 'Steps' });
  await expect(rail).toContainText(name.slice(0, 40));
  const beyond = await rail.evaluate((nav) => {
    const right = nav.getBoundingClientRect().right;
    return [...nav.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > right + 1)
      .length;
  });
  expect(beyond).toBe(0);
  const [steps, heading] = [await rail.boundingBox(), await wizard.heading.boundingBox()];
  expect((steps?.x ?? 0) + (steps?.width ?? 0)).toBeLessThan(heading?.x ?? 0);
});
