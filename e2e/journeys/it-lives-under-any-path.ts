import { startHostPage } from '../host-page.ts';
import { startOwnServer } from '../own-server.ts';
import { customElement, told } from '../portal.ts';
import { expect, test } from '../test.ts';

test('under a path of its own the wizard checks, and a portal embeds it from there', async ({
  wizard,
  page,
}) => {
  const portal = await startHostPage();
  const base = '/tools/sps/';
  const server = await startOwnServer('--base-path', base, '--frame-ancestors', portal.origin);
  const { origin } = new URL(server.origin);
  try {
    await wizard.opens(`${origin}${base}join/address`);
    await wizard.checks('spp.practice.test');
    await wizard.readsTheResult();
    expect(wizard.checksMade).toEqual([`${origin}${base}api/check`]);
    portal.shows(customElement(`${origin}/tools/sps`, 'error="already-joined"'));
    await page.goto(portal.origin);
    const framed = page.locator('iframe').contentFrame();
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText('SPP already knows this SPS');
    await expect.poll(() => told(page, 'step')).toMatchObject([{ detail: { error: 'already-joined' } }]);
    await expect(framed.getByRole('link', { name: /Open in a tab/ })).toHaveAttribute(
      'href',
      `${origin}${base}errors/already-joined`,
    );
    await framed.getByRole('button', { name: 'Start again' }).click();
    await framed.getByRole('link', { name: /I only see a symptom/ }).click();
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText('What do you see?');
  } finally {
    await Promise.all([server.stop(), portal.stop()]);
  }
});
