import { hosting } from '../hosting/hosting.ts';
import { written } from '../hosting/place-of.ts';
import type { Here } from '../hosting/public-url.ts';
import { publicUrl } from '../hosting/public-url.ts';
import { addressOfCase, routes } from '../paths.ts';

/** Where this page is. */
export const whereHere = (): Here => ({
  hosted: hosting(),
  baseUri: document.baseURI,
  href: location.href,
  publicUrl: publicUrl(),
});

/** How the single file is called as it is handed out. */
const fileName = 'sps-join-wizard.html';

/**
 * The whole link to a shared case, to be sent to somebody. At our server it starts with the address that its operator set for others; only
 * where none is set, with the one in this browser.
 *
 * The single file has no address but a path of this machine, which often holds a person's name and leads nowhere elsewhere: its links
 * hold the file's name only, and are pasted.
 *
 * @param fragment of a case, without its `#`
 */
export function linkToCase(fragment: string, { hosted, baseUri, href, publicUrl: set }: Here): string {
  const to = addressOfCase(fragment, '');
  if (hosted === 'single-file') return `${fileName}#${to.pathname}${to.hash}`;
  if (hosted !== 'server') return written({ ...to, pathname: routes.case }, hosted, href);
  const { pathname, href: start } = new URL(`.${routes.case}`, set ?? baseUri);
  return written({ ...to, pathname }, hosted, set === null ? href : start);
}
