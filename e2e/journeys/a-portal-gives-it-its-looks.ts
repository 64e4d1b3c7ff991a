import type { FrameLocator } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { customElement, expect, scriptTag, test } from '../portal.ts';
import { Wizard } from '../wizard.ts';

/** A value of the stylesheet as the frame uses it. */
const styleOf = (framed: FrameLocator, name: string, property: string) =>
  framed.getByRole('button', { name }).evaluate(
    (button, which) =>
      (
        globalThis as unknown as {
          getComputedStyle: (of: unknown) => { getPropertyValue: (name: string) => string };
        }
      )
        .getComputedStyle(button)
        .getPropertyValue(which),
    property,
  );

const yellow = 'rgb(255, 212, 0)';

test('brand colour, corners, font and title of the portal are those of the frame', async ({
  page,
  portal,
}) => {
  portal.shows(
    scriptTag(
      portal.wizard,
      'data-door="join" data-theme="light" data-brand="#a3123a" data-radius="14px" data-font="Verdana, sans-serif" data-frame-title="Join help"',
    ),
  );
  await page.goto(portal.origin);
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Join help');
  const framed = page.frameLocator('iframe');
  await expect(framed.getByRole('textbox', { name: 'SPP address' })).toBeVisible();
  expect(await styleOf(framed, 'Check', 'background-color')).toBe('rgb(163, 18, 58)');
  expect(await styleOf(framed, 'Check', 'border-top-left-radius')).toBe('14px');
  expect(await styleOf(framed, 'Check', 'font-family')).toMatch(/^"?Verdana"?, /);
});

for (const theme of ['light', 'dark'] as const)
  test(`a colour that nobody could read on ${theme} pages is shifted until everybody can`, async ({
    page,
    portal,
  }) => {
    const brand = theme === 'light' ? '#ffd400' : '#1a0033';
    portal.shows(customElement(portal.wizard, `door="join" theme="${theme}" brand="${brand}"`));
    await page.goto(portal.origin);
    const framed = page.frameLocator('iframe');
    await expect(framed.getByRole('textbox', { name: 'SPP address' })).toBeVisible();
    expect(await styleOf(framed, 'Check', 'background-color')).not.toBe(yellow);
    const { violations } = await new AxeBuilder({ page })
      .include('iframe')
      .withRules('color-contrast')
      .analyze();
    expect(violations).toEqual([]);
  });

test('the looks stay from step to step, and a tab of the wizard has its own', async ({
  page,
  portal,
  context,
}) => {
  portal.shows(customElement(portal.wizard, 'door="failed" theme="light" brand="#a3123a" from="INC0012345"'));
  await page.goto(portal.origin);
  const framed = page.frameLocator('iframe');
  await framed.getByRole('link', { name: 'Pick what you see' }).click();
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText('What do you see?');
  await expect(framed.getByText('From INC0012345')).toBeVisible();
  expect(await framed.locator('html').getAttribute('style')).toContain('#a3123a');
  const tab = context.waitForEvent('page');
  await framed.getByRole('link', { name: /Open in a tab/ }).click();
  const opened = await tab;
  await expect(opened.getByRole('banner')).toBeVisible();
  await expect(opened.locator('html')).not.toHaveAttribute('style', /./);
  await expect(opened).toHaveURL(`${portal.wizard}/symptom?theme=light`);
});

test('a ticket opens its case: the case stands in the frame, and nothing is checked', async ({
  page,
  portal,
  browser,
}) => {
  const other = await browser.newPage();
  const sender = new Wizard(other);
  await sender.opens(`${portal.wizard}/join/address`);
  await sender.checks('examplespp.practice.test');
  await sender.readsTheResult();
  await sender.sharesThisCase();
  const link = await sender.link.inputValue();
  await other.close();
  portal.shows(customElement(portal.wizard, `case="${link}" from="INC0012345"`));
  await page.goto(portal.origin);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('SPP’s certificate does not match the address').first()).toBeVisible();
  await expect(framed.getByText('From INC0012345')).toBeVisible();
  await new Wizard(page).comesToRest();
  expect(portal.posts).toEqual([]);
});
