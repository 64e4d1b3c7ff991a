import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startFileServer } from '../file-server.ts';
import { startHostPage } from '../host-page.ts';
import { customElement, expect, scriptTag, test, told } from '../portal.ts';

test('where the wizard may not be framed, a box says what is known and opens it in a tab', async ({
  page,
  portal,
  context,
}) => {
  const unlisted = await startHostPage(
    scriptTag(portal.wizard, 'data-error="already-joined" data-brand="#a3123a"'),
  );
  await page.goto(unlisted.origin);
  const box = page.getByRole('status');
  await expect(box).toContainText(
    `The SPS join wizard is not shown here. It did not answer here. Either its server cannot be reached, or it does not list ${unlisted.origin} as a page that may show it.`,
  );
  await expect(page.locator('iframe')).toBeHidden();
  expect(await told(page, 'ready', 'failed')).toEqual([
    {
      type: 'failed',
      detail: {
        source: 'sps-join-wizard',
        type: 'failed',
        reason: 'no-answer',
        address: `${portal.wizard}/errors/already-joined`,
      },
    },
  ]);
  const tab = context.waitForEvent('page');
  await box.getByRole('link', { name: 'Open in a tab' }).click();
  const opened = await tab;
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('SPP already knows this SPS');
  expect(await opened.evaluate('opener')).toBeNull();
  await unlisted.stop();
});

test('a server that takes the request and never answers is a box too, once the frame was in view', async ({
  page,
  portal,
}) => {
  const silent = createServer(() => undefined);
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  // The script came; what it frames does not.
  await page.route(`http://127.0.0.1:${port}/embed.js`, async (route) =>
    route.fulfill({ response: await page.request.get(`${portal.wizard}/embed.js`) }),
  );
  await page.clock.install();
  portal.shows(
    `<div style="height: 5000px"></div>${customElement(`http://127.0.0.1:${port}`, 'door="failed"')}`,
  );
  await page.goto(portal.origin, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.clock.fastForward(60_000);
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      await page.clock.fastForward(21_000);
      return (await told(page, 'failed')).map(({ detail }) => detail['reason']);
    })
    .toEqual(['no-answer']);
  silent.close();
});

test('an answer that comes late takes the box away', async ({ page, portal }) => {
  portal.shows(customElement(portal.wizard, 'door="failed"'));
  let hold = true;
  // What makes the wizard start is held back, as on a slow network, until the box has come.
  await page.route(`${portal.wizard}/assets/*.js`, async (route) => {
    while (hold) await new Promise((resolve) => setTimeout(resolve, 100));
    await route.continue();
  });
  await page.clock.install();
  await page.goto(portal.origin, { waitUntil: 'commit' });
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect
    .poll(async () => {
      await page.clock.fastForward(21_000);
      return page.getByRole('link', { name: 'Open in a tab' }).count();
    })
    .toBe(1);
  hold = false;
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(0);
  expect((await told(page, 'failed', 'ready')).map(({ type }) => type)).toEqual(['failed', 'ready']);
});

test('the script from a plain file host says why it shows nothing, and opens the wizard there', async ({
  page,
  context,
}) => {
  const files = await startFileServer();
  const portal = await startHostPage(customElement(files.home.replace(/\/$/, ''), 'error="already-joined"'));
  await page.goto(portal.origin);
  const box = page.getByRole('status');
  await expect(box).toContainText('This copy of it is plain files, without its server');
  expect((await told(page, 'failed')).map(({ detail }) => detail['reason'])).toEqual(['plain-files']);
  expect(files.asked).toEqual(['GET /tools/join/embed.js']);
  const tab = context.waitForEvent('page');
  await box.getByRole('link').click();
  const opened = await tab;
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('SPP already knows this SPS');
  await Promise.all([files.stop(), portal.stop()]);
});
