import { forgedFragment } from '../case-link.ts';
import { expect, test } from '../test.ts';

test('a browser without compression makes no link and opens none, says so, and still makes a report', async ({
  wizard,
  page,
}) => {
  await page.addInitScript('delete window.CompressionStream; delete window.DecompressionStream;');
  await wizard.opens('/case#address=spp.practice.test');
  await wizard.reads('This browser cannot make a link');
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  await wizard.opens(`/case${forgedFragment('{}')}`);
  await wizard.reads('This browser cannot open cases');
});

test('the report can be copied in three forms, and by hand where the clipboard is closed', async ({
  wizard,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await wizard.opens('/join/address');
  await wizard.checks('examplespp.practice.test');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  for (const [form, begins] of [
    ['text', /^PRACTICE CASE/],
    ['Markdown', /^Practice case: joining SPS to SPP\n----\n/],
    ['JSON', /^\{\s+"schema": 1,/],
  ] as const) {
    await wizard.presses(`Copy as ${form}`);
    await wizard.reads(`Copied as ${form}.`);
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toMatch(begins);
  }
  await wizard.presses('Copy the link');
  await wizard.reads('Copied.');
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(await wizard.link.inputValue());

  await page.evaluate(
    "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })",
  );
  await wizard.presses('Copy the link');
  await wizard.reads(/The text is selected/);
  expect(await page.evaluate<string>('String(getSelection())')).toBe(await wizard.link.inputValue());
  await wizard.presses('Copy as Markdown');
  await expect(page.getByRole('textbox', { name: 'The report as Markdown' })).toHaveValue(
    /^Practice case: joining SPS to SPP\n----\n/,
  );
});
