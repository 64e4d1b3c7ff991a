import { expect, test } from '../test.ts';

/** Most characters of a line of running text. */
const longest = 70;

/** Every line that running text is set in, as the browser broke it: paragraphs only, not what is shown as it was printed. */
const linesOfText = `[...document.querySelectorAll('p')].filter((one) => one.checkVisibility()).flatMap((paragraph) => {
  const lines = [];
  let bottom = -Infinity;
  const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (node.parentElement.closest('.sr-only, pre') !== null) continue;
    for (let at = 0; at < node.data.length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (box === undefined || box.width === 0) continue;
      if (box.top >= bottom) { lines.push(''); bottom = box.bottom; }
      lines[lines.length - 1] += node.data[at];
    }
  }
  return lines.map((line) => line.trim());
})`;

for (const path of [
  '/',
  '/failed',
  '/symptom',
  '/errors',
  '/errors/certificate-name-mismatch',
  '/join/before',
  '/embed',
  '/rehearsal',
])
  test(`no line of running text on ${path} is longer than ${longest} characters`, async ({
    wizard,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await wizard.opens(path);
    await page.evaluate('document.fonts.ready');
    const lines = await page.evaluate<string[]>(linesOfText);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.length > longest)).toEqual([]);
  });
