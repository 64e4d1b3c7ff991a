import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findBrowser } from '#tools/run/browser.mjs';
import type { DrawnPicture } from './drawn-picture.ts';
import { pageOf } from './scene.ts';

const require = createRequire(import.meta.url);

const faces = (
  [
    ['Arimo', '@fontsource/arimo/files/arimo-latin'],
    ['Open Sans', '@fontsource/open-sans/files/open-sans-latin'],
    ['Roboto', '@fontsource/roboto/files/roboto-latin'],
  ] as const
)
  .flatMap(([family, file]) =>
    [400, 700].map((weight) => {
      const bytes = readFileSync(require.resolve(`${file}-${weight}-normal.woff2`)).toString('base64');
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
    }),
  )
  .join('');

/** Draws pictures in a real browser, one after the other. Close it when done. */
export async function openStudio() {
  const executablePath = (await findBrowser())?.executablePath;
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  return {
    async draw(picture: DrawnPicture): Promise<Buffer> {
      const { scale, file } = picture.variant;
      const page = await browser.newPage({
        viewport: { width: 1280, height: 760 },
        deviceScaleFactor: scale,
      });
      try {
        await page.setContent(pageOf(picture, faces));
        await page.evaluate('document.fonts.ready');
        if (file === 'png') return await page.screenshot();
        if (file !== 'webp') return await page.screenshot({ type: 'jpeg', quality: file });
        const png = (await page.screenshot()).toString('base64');
        const webp = await page.evaluate(`(async () => {
          const image = new Image();
          image.src = 'data:image/png;base64,${png}';
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
          canvas.getContext('2d').drawImage(image, 0, 0);
          return canvas.toDataURL('image/webp', 0.8).split(',')[1];
        })()`);
        return Buffer.from(String(webp), 'base64');
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
