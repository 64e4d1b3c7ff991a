// A screenshot read in the browser: the first with its engine, the next ones, what the page does meanwhile, and what is given back afterwards.
// The built product is served. Other programs run beside a bench, so that the time of the processor counts, of all that the browser started.
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
import type { Row } from './row.ts';
import { tellRows } from './tell-rows.ts';

const port = 4599;
const origin = `http://127.0.0.1:${port}`;
const pagesMeasured = 3;
const picturesOnPage = 4;
const mostFirst = 4000;
const mostNext = 1500;
const longestTask = 100;
/** Longer than the reader is kept. */
const idleMs = 24_000;
const mostKept = 40;
const busy =
  'Where the cores are busy, reading a picture takes longer by the clock and by the processor; nothing of the usual tools is beside it to tell by how much.';

/** A process and all that it has started, by their numbers. */
function familyOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(told(Number(name), 'status'))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = (one: number): number[] => [one, ...(children.get(one) ?? []).flatMap(all)];
  return all(pid);
}

/** A file that the system has of a process; empty where it has ended meanwhile. */
function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Memory of a browser in MB. */
const memoryOf = (pid: number): number =>
  sum(familyOf(pid).map((one) => Number(/^VmRSS:\s+(\d+)/m.exec(told(one, 'status'))?.[1] ?? 0) / 1024));

/** Linux counts a process's time in hundredths of a second. */
const msPerTick = 10;

/** Time of the processor that a browser has used, in ms (fields 14 and 15 of `/proc/PID/stat`, counted behind the name). */
const processorTimeOf = (pid: number): number =>
  sum(
    familyOf(pid).map((one) => {
      const fields = told(one, 'stat')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * msPerTick;
    }),
  );

const read = /^Read\. Compare the text/;

async function timeOf(
  page: Page,
  pid: number,
  at: number,
  buffer: Buffer,
): Promise<[wall: number, processor: number]> {
  const start = performance.now();
  const used = processorTimeOf(pid);
  await page
    .getByLabel('Open a picture')
    .setInputFiles({ name: `picture-${at}.png`, mimeType: 'image/png', buffer });
  await page.getByText(read).nth(at).waitFor({ timeout: 120_000 });
  return [performance.now() - start, processorTimeOf(pid) - used];
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
const pid = launched.process().pid ?? 0;
const first: [number, number][] = [];
const next: [number, number][] = [];
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
    const before = memoryOf(pid);
    for (const [at, buffer] of pictures.entries())
      (at === 0 ? first : next).push(await timeOf(page, pid, at, buffer));
    tasks.push(Math.max(0, ...(await page.evaluate<number[]>('window.tasks'))));
    if (run === 0) {
      held.push(memoryOf(pid) - before);
      for (let at = 0; at < picturesOnPage; at++)
        await page
          .getByRole('button', { name: /^Take away/ })
          .first()
          .click();
      await page.waitForTimeout(idleMs);
      kept.push(memoryOf(pid) - before);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await launched.close();
  server.kill();
}
const wall = (times: readonly (readonly [number, number])[]): number => median(times.map(([one]) => one));
const processor = (times: readonly (readonly [number, number])[]): number =>
  median(times.map(([, one]) => one));
const row = (what: string, ours: number, unit: string, below?: number): Row => ({
  what,
  ours,
  unit,
  ...(below !== undefined && { goal: { sense: 'below', value: below, whenNot: busy } }),
});
tellRows('A screenshot read in the browser', [
  row('first picture, with its engine: processor', processor(first), 'ms', mostFirst),
  row('first picture, by the clock', wall(first), 'ms'),
  row('each next one: processor', processor(next), 'ms', mostNext),
  row('each next one, by the clock', wall(next), 'ms'),
  row('longest task of the page meanwhile', median(tasks), 'ms', longestTask),
  row('memory while pictures are read', median(held), 'MB'),
  row(`memory kept ${Math.round(idleMs / 1000)} s later`, median(kept), 'MB', mostKept),
]);
