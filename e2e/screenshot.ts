import type { Browser } from '@playwright/test';
import type { GivenFile } from './transfer-of.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** SPS's red message as it stands on its page, in a picture of the browser that runs the journey. */
export async function screenshotOf(browser: Browser, text: string, name = 'error.png'): Promise<GivenFile> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 520 } });
  try {
    await page.setContent(
      `<body style="margin:0;font:14px sans-serif;background:#fff;color:#222"><div style="background:#eceff1;padding:10px 16px">Cluster management</div><div style="margin:24px;width:820px;padding:14px 18px;border:1px solid #b3261e;background:#fdecea;color:#8c1d18;white-space:pre-wrap">${escape(text)}</div></body>`,
    );
    const isJpeg = name.endsWith('.jpg');
    const buffer = await page.screenshot(isJpeg ? { type: 'jpeg', quality: 80 } : {});
    return { name, mimeType: isJpeg ? 'image/jpeg' : 'image/png', buffer };
  } finally {
    await page.close();
  }
}

/** What SPS shows where the user of SPP lacks a permission. */
export const lacksPermission = `Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)

Authorization is required for this request.

      Code: 60108
      URL: https://192.0.2.123/service/core/v3/Cluster/SessionModules
      Status: 403`;

/** A picture that says it is larger than any that is opened: 30,000 by 30,000 pixels in a few bytes. */
export function hugePng(): GivenFile {
  const head = Buffer.alloc(64);
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(30_000, 16);
  head.writeUInt32BE(30_000, 20);
  return { name: 'huge.png', mimeType: 'image/png', buffer: head };
}
