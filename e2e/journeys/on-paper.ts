import type { Page } from '@playwright/test';
import { clear } from '../first-answers.ts';
import { otherAnswers } from '../other-answers.ts';
import { pagesOnPaper, sheet } from '../paper.ts';
import { expect, test } from '../test.ts';

/** As it is printed: one column of paper, so that the first page ends at `sheet.height`. */
async function asPrinted(page: Page): Promise<void> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
}

/** What nobody can press or fill in on paper. */
async function hasNoControls(page: Page): Promise<void> {
  const shown = page
    .locator('button, input, textarea, select, nav, header, footer')
    .filter({ visible: true });
  await expect(shown).toHaveCount(0);
  await expect(page.getByText(/practice appliance/i).filter({ visible: true })).toHaveCount(0);
}

const checks = [
  ['spp.practice.test', clear, 'spp.practice.test'],
  [
    'examplespp.practice.test',
    'SPP’s certificate is for 192.0.2.123, not for the name you typed',
    '192.0.2.123',
  ],
  ['spp-replica.practice.test', 'This SPP is a replica, and SPS joins only the primary', null],
] as const;

for (const [address, heading, value] of checks)
  test(`the check of ${address} is one page: verdict, value and rows`, async ({ wizard, page }) => {
    await wizard.opens('/join/address');
    await wizard.checks(address);
    await wizard.isShown(heading);
    expect(await pagesOnPaper(page)).toBe(1);
    await asPrinted(page);
    await hasNoControls(page);
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport({ ratio: 1 });
    if (value !== null)
      await expect(page.locator('code', { hasText: value }).filter({ visible: true }).first()).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'What the check looks at' }).getByRole('listitem'),
    ).toHaveCount(10);
  });

for (const id of ['certificate-name-mismatch', 'already-joined', 'stale-connection'])
  test(`the resolution of ${id} takes two pages at most, and its first step is on the first`, async ({
    wizard,
    page,
  }) => {
    await wizard.opens(`/errors/${id}`);
    expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
    await asPrinted(page);
    await hasNoControls(page);
    await expect(wizard.heading).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { name: 'Do this now' })).toBeInViewport({ ratio: 1 });
  });

test('a shared case takes two pages at most: its finding first, and what the sender saw', async ({
  wizard,
  page,
}) => {
  const shared = otherAnswers.find(({ what }) => what === 'a shared case');
  if (shared === undefined) throw new Error('no shared case among the answers');
  await shared.comes(wizard, page);
  await expect(page.getByRole('heading', { name: shared.heading })).toBeVisible();
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
  await asPrinted(page);
  await hasNoControls(page);
  await expect(page.getByRole('heading', { name: shared.heading })).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(/Its sender checked examplespp\.practice\.test from/)).toBeVisible();
});

test('the sheet for a change ticket is one page, reached from the result, and the same as text', async ({
  wizard,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await wizard.opens('/join/address');
  await wizard.checks('examplespp.practice.test');
  await wizard.readsTheResult();
  await wizard.follows('Sheet for the change ticket');
  await wizard.standsOn('Change ticket: join SPS to SPP');
  await wizard.reads('Would probably stop at move 4 of 5.');
  await wizard.reads('SPP’s certificate is in date');
  await wizard.findsItAccessible();
  await wizard.unfolds('As text');
  await wizard.presses('Copy the text');
  const text = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(text).toContain('To type on SPS: 192.0.2.123, as tested by that check');
  await wizard.unfolds('As text');
  expect(await pagesOnPaper(page)).toBe(1);
  await asPrinted(page);
  await hasNoControls(page);
  await expect(page.getByText('192.0.2.123', { exact: true }).first()).toBeInViewport({ ratio: 1 });
});

test('the sheet says what is not known, and takes nothing from a link', async ({ wizard, page }) => {
  await wizard.opens('/ticket#address=evil.example');
  await wizard.reads('not typed yet');
  await wizard.reads('not checked');
  await expect(page.getByRole('main').getByText('evil.example')).toHaveCount(0);
});
