import type { Locator, Page } from '@playwright/test';

/** A file that was made here, as Playwright takes it. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** What a browser hands to a page that is given this file, as an expression that makes it there. */
const transferOf = ({ name, mimeType, buffer }: GivenFile): string => `(() => {
  const transfer = new DataTransfer();
  const bytes = Uint8Array.from(atob('${buffer.toString('base64')}'), (byte) => byte.charCodeAt(0));
  transfer.items.add(new File([bytes], '${name}', { type: '${mimeType}' }));
  return transfer;
})()`;

/** Drags a file over a place of the page and drops it there. */
export async function dropsOn(place: Locator, file: GivenFile): Promise<void> {
  const dataTransfer = await place.page().evaluateHandle<unknown>(transferOf(file));
  for (const type of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(type, { dataTransfer });
}

/** Pastes a file where the focus is, as a browser does after a screenshot was copied. */
export const pastesInto = (page: Page, file: GivenFile): Promise<void> =>
  page.evaluate(`void document.activeElement.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: ${transferOf(file)}, bubbles: true, cancelable: true }),
  )`);
