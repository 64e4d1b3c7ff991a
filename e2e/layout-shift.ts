import type { Page } from '@playwright/test';

/** How long after the last change a page is taken to be at rest. */
const restMs = 400;

/** Most that may move in all: the sum of the browser's layout shifts (1 is the whole view once over). */
export const mostShift = 0.02;

/** What moved, and how far: `total` is the sum of all shifts that no press within half a second explains. */
export interface Shifts {
  readonly total: number;
  /** The elements of each shift with their boxes before and after, for whoever has to mend it. */
  readonly moved: readonly string[];
}

const watch = `(() => {
  window.shifts = [];
  const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) =>
        (node?.nodeName ?? 'gone') + ' “' + (node?.textContent ?? '').slice(0, 30) + '” ' + box(previousRect) + ' → ' + box(currentRect));
      window.shifts.push({ value, moved: value.toFixed(4) + ': ' + moved.join('; ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

/** From the next page load on the browser notes what moves. */
export const watchShifts = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** What has moved since the page was loaded, once its fonts are there and drawn. */
export async function shiftsOf(page: Page): Promise<Shifts> {
  const found = await page.evaluate<{ value: number; moved: string }[]>(`(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, ${restMs}));
    return window.shifts;
  })()`);
  return { total: found.reduce((sum, { value }) => sum + value, 0), moved: found.map(({ moved }) => moved) };
}
