import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

/** Most of a first view, in bytes as they were sent: the page, its scripts and its style, fonts apart. */
const mostOfFirstView = 115_000;

/** The same until the wizard is alive on it, with the scripts that come behind the first picture. */
const mostUntilAlive = { '/': 180_000, '/errors': 180_000, '/errors/already-joined': 260_000 } as const;

/** Bytes that were sent for the page and all it has loaded so far. */
const sent = (page: Page): Promise<number> =>
  page.evaluate<number>(`
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ name }) => !name.endsWith('.woff2') && !name.includes('/api/'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);

/** Scripts that the page itself names, by their addresses; every other one is asked for by a script. */
async function scriptsOf(page: Page, path: string): Promise<Set<string>> {
  const html = await (await page.request.get(path)).text();
  return new Set([...html.matchAll(/<script\b[^>]*\bsrc="\.\/([^"]+)"/g)].map(([, name = '']) => name));
}

for (const path of Object.keys(mostUntilAlive) as (keyof typeof mostUntilAlive)[]) {
  test(`${path} is read before anything but its own few scripts was let in`, async ({ page }) => {
    const named = await scriptsOf(page, path);
    const heldBack: string[] = [];
    await page.route('**/assets/*.js', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      // What the page’s own script imports belongs to it.
      if (named.has(name) || name.startsWith('assets/first-')) return route.continue();
      heldBack.push(name);
      // Never answered: nothing that it holds can run.
      return undefined;
    });
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => heldBack.length).toBeGreaterThan(0);
    const bytes = await sent(page);
    console.log(`first view of ${path}: ${(bytes / 1000).toFixed(1)} kB`);
    expect(bytes).toBeLessThanOrEqual(mostOfFirstView);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test(`the wizard is alive on ${path} with little more`, async ({ page }) => {
    // Where nobody is idle, nothing is fetched ahead.
    await page.addInitScript(`window.requestIdleCallback = () => 0`);
    await page.goto(path);
    await expect(page.locator('#ahead')).toHaveCount(0);
    const bytes = await sent(page);
    console.log(`until alive on ${path}: ${(bytes / 1000).toFixed(1)} kB`);
    expect(bytes).toBeLessThanOrEqual(mostUntilAlive[path]);
  });
}

test('what was typed and pressed before the wizard was alive is done once it is', async ({
  wizard,
  page,
}) => {
  let letIn = () => {};
  const waits = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/assets/react-*.js', async (route) => {
    await waits;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: /address/i }).fill('spp.practice.test');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  expect(wizard.checksMade).toEqual([]);
  letIn();
  await wizard.readsTheResult();
  await wizard.standsAtCheckOf('spp.practice.test');
  expect(wizard.checksMade).toHaveLength(1);
});

test('a room that does not come says so calmly, and comes when the page is loaded again', async ({
  wizard,
  page,
}) => {
  await page.addInitScript(`window.requestIdleCallback = () => 0`);
  await page.route('**/assets/symptom-page-*.js', (route) => route.abort());
  await wizard.opens('/');
  await wizard.follows(/I only see a symptom/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page did not load');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await wizard.standsOn('What do you see?');
});

test('where the wizard itself does not come, the page says so and stays to be read', async ({ page }) => {
  await page.route('**/assets/react-*.js', (route) => route.abort());
  await page.goto('/errors/already-joined');
  await expect(page.getByRole('alert')).toContainText('did not load in full');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SPP already knows this SPS');
  await page.getByRole('banner').getByRole('link', { name: 'All known errors' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All known join errors');
});
