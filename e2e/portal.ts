import type { Page } from '@playwright/test';
import type { HostPage } from './host-page.ts';
import { startHostPage } from './host-page.ts';
import { startOwnServer } from './own-server.ts';
import { test as base } from './test.ts';

/** What the page has been told by the wizard, in order. */
export interface Told {
  type: string;
  detail: Record<string, unknown>;
}

/** A portal, and a wizard's server at another origin that lets it frame the wizard. */
export interface Portal extends HostPage {
  /** Address of the wizard's server, without a slash at its end. */
  wizard: string;
  /** Every request with POST that any frame of the page has made. */
  posts: readonly string[];
}

/** Writes down every event of an element with the id `wizard`, which may come later. */
const listening = `<script>
  window.told = [];
  window.listen = (element) => {
    for (const type of ['ready', 'step', 'diagnosed', 'height', 'done', 'failed'])
      element.addEventListener(type, (event) => window.told.push({ type, detail: event.detail }));
  };
</script>`;

/** A script tag of the wizard with the attributes given, listened to. */
export const scriptTag = (wizard: string, attributes: string): string =>
  `${listening}<script id="wizard" src="${wizard}/embed.js" ${attributes}></script>
   <script>listen(document.getElementById('wizard'))</script>`;

/** The custom element with the attributes given, listened to; the script comes behind it. */
export const customElement = (wizard: string, attributes: string): string =>
  `${listening}<sps-join-wizard id="wizard" ${attributes}></sps-join-wizard>
   <script>listen(document.getElementById('wizard'))</script>
   <script src="${wizard}/embed.js" async></script>`;

/** What was told so far, of the types named. */
export async function told(page: Page, ...types: string[]): Promise<Told[]> {
  const all = await page.evaluate<Told[]>('window.told');
  return all.filter(({ type }) => types.includes(type));
}

export const test = base.extend<{ portal: Portal }>({
  portal: async ({ page }, use) => {
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    const host = await startHostPage();
    const server = await startOwnServer('--frame-ancestors', host.origin);
    await use({ ...host, wizard: server.origin, posts });
    await Promise.all([server.stop(), host.stop()]);
  },
});

export { expect } from '@playwright/test';
