import type { Hosting } from '../hosting/hosting.ts';
import { written } from '../hosting/place-of.ts';
import { addressOfCase, routes } from '../paths.ts';

/** Where the page that makes a link is. */
export interface Here {
  hosted: Hosting;
  /** The document's base, which ends with the path under which everything is served. */
  baseUri: string;
  /** The page's own address. */
  href: string;
}

/** How the single file is called as it is handed out. */
const fileName = 'sps-join-wizard.html';

/**
 * The whole link to a shared case, to be sent to somebody.
 *
 * The single file has no address but a path of this machine, which often holds a person's name and leads nowhere elsewhere: its links
 * hold the file's name only, and are pasted.
 *
 * @param fragment of a case, without its `#`
 */
export function linkToCase(fragment: string, { hosted, baseUri, href }: Here): string {
  const to = addressOfCase(fragment, '');
  if (hosted === 'single-file') return `${fileName}#${to.pathname}${to.hash}`;
  const pathname = hosted === 'server' ? new URL(`.${routes.case}`, baseUri).pathname : routes.case;
  return written({ ...to, pathname }, hosted, href);
}
