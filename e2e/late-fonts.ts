import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Fonts on a line so slow that the page is drawn long before them. */
export interface LateFonts {
  /** Their addresses, one for each request. */
  readonly asked: readonly string[];
  /** Waits until the page has been drawn without them, and lets them come. */
  comeAfterFirstPaint: () => Promise<void>;
}

/** From now on every font is held back, and none comes out of the browser's cache. The page's `load` waits for them: do not wait for it. */
export async function holdFonts(page: Page): Promise<LateFonts> {
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    asked.push(route.request().url());
    await released;
    await route.continue();
  });
  const painted = `performance.getEntriesByName('first-contentful-paint').length`;
  return {
    asked,
    comeAfterFirstPaint: async () => {
      await expect.poll(() => page.evaluate<number>(painted)).toBe(1);
      release();
    },
  };
}

/** The faces whose files have come, such as `Atkinson Hyperlegible Next`. */
export const facesLoaded = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))`,
  );
