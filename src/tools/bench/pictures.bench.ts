// A screenshot read in the browser: the first with its engine, the next ones, what the page does meanwhile, and what is given back afterwards.
// The built product is served; other programs run beside a bench, so that the median of several pages counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '#tools/run/browser.mjs';
import { openStudio } from '#tools/pictures/draw.ts';
import { documentedPictures } from '#tools/pictures/texts-to-draw.ts';
import { chromium } from 'playwright-core';
import { median } from './percentile.ts';
import { printRows } from './print-rows.ts';

const port = 4599;
const origin = `http://127.0.0.1:${port}`;
const pagesMeasured = 5;
const picturesOnPage = 4;
const mostFirst = 4000;
const mostNext = 1500;
const longestTask = 100;
/** Longer than the reader is kept. */
const idleMs = 24_000;
const mostKept = 40;

/** Memory in MB of all processes that a browser has started. */
function memoryOf(browserPid: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(join('/proc', name, 'status'), 'utf8'))?.[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It has ended meanwhile.
    }
  }
  const all = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(all)];
  return all(browserPid).reduce((sum, pid) => {
    try {
      return (
        sum + Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
      );
    } catch {
      return sum;
    }
  }, 0);
}

const read = /^Read\. Compare the text/;

async function timeOf(page: Page, at: number, buffer: Buffer, name: string): Promise<number> {
  const start = performance.now();
  await page.getByLabel('Open a picture').setInputFiles({ name, mimeType: 'image/png', buffer });
  await page.getByText(read).nth(at).waitFor();
  return performance.now() - start;
}

const studio = await openStudio();
const drawn = documentedPictures(4).filter(
  ({ variant }) => variant.around === 'window' && variant.file === 'png' && variant.scale === 1,
);
const pictures = await Promise.all(drawn.slice(0, picturesOnPage).map((one) => studio.draw(one)));
await studio.close();

const server = spawn(
  process.execPath,
  [join('dist', 'server', 'sps-join.mjs'), 'serve', '--port', String(port)],
  {
    stdio: ['ignore', 'ignore', 'pipe'],
  },
);
await once(server.stderr, 'data');
const executablePath = (await findBrowser())?.executablePath;
const launched = await chromium.launchServer(executablePath === undefined ? {} : { executablePath });
const browser = await chromium.connect(launched.wsEndpoint());
const first: number[] = [];
const next: number[] = [];
const tasks: number[] = [];
const kept: number[] = [];
const held: number[] = [];
try {
  for (let run = 0; run < pagesMeasured; run++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/failed`);
    // What the page does for itself at the start is not what a picture costs.
    await page.waitForTimeout(3000);
    await page.evaluate(
      "window.tasks = []; new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask' })",
    );
    const before = memoryOf(launched.process().pid ?? 0);
    for (const [at, buffer] of pictures.entries())
      (at === 0 ? first : next).push(await timeOf(page, at, buffer, `picture-${at}.png`));
    tasks.push(Math.max(0, ...(await page.evaluate<number[]>('window.tasks'))));
    if (run === 0) {
      held.push(memoryOf(launched.process().pid ?? 0) - before);
      for (let at = 0; at < picturesOnPage; at++)
        await page
          .getByRole('button', { name: /^Take away/ })
          .first()
          .click();
      await page.waitForTimeout(idleMs);
      kept.push(memoryOf(launched.process().pid ?? 0) - before);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await launched.close();
  server.kill();
}
const ms = (times: readonly number[]): string => `${Math.round(median(times))} ms`;
printRows('A screenshot read in the browser', [
  ['first picture, with its engine', ms(first), `< ${mostFirst} ms`, median(first) < mostFirst],
  ['each next one', ms(next), `< ${mostNext} ms`, median(next) < mostNext],
  ['longest task of the page meanwhile', ms(tasks), `< ${longestTask} ms`, median(tasks) < longestTask],
  ['memory while pictures are read', `${Math.round(median(held))} MB`, '', true],
  [
    `memory kept ${Math.round(idleMs / 1000)} s later`,
    `${Math.round(median(kept))} MB`,
    `< ${mostKept} MB`,
    median(kept) < mostKept,
  ],
]);
