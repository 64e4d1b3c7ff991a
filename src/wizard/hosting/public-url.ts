import type { Hosting } from './hosting.ts';

/**
 * The address at which others reach this wizard, with a slash at its end, as whoever runs the server set it (`--public-url`) and the server
 * wrote it into the page; null where nobody did.
 */
export function publicUrl(): string | null {
  const content = document.querySelector('meta[name="public-url"]')?.getAttribute('content') ?? '';
  return /^https?:\/\/[^\s]+\/$/.test(content) ? content : null;
}

/** Where the page that makes a link is. */
export interface Here {
  hosted: Hosting;
  /** The document's base, which ends with the path under which everything is served. */
  baseUri: string;
  /** The page's own address. */
  href: string;
  /** See `publicUrl`. */
  publicUrl: string | null;
}

/**
 * Why nobody else can open a link that starts with an address: `file`, it has none; `this-machine`, it is one that every machine has of
 * its own; null where others may.
 */
export type OnlyHere = 'file' | 'this-machine' | null;

/** Names and addresses of whichever machine asks (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3). */
const ofEveryMachine = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])\.?$/i;

/** See `OnlyHere`. */
export function onlyHere({ hosted, href, publicUrl: set }: Here): OnlyHere {
  if (hosted === 'single-file') return 'file';
  const { protocol, hostname } = new URL(hosted === 'server' ? (set ?? href) : href);
  if (protocol === 'file:') return 'file';
  return ofEveryMachine.test(hostname) ? 'this-machine' : null;
}

/** An address of this page as others open it: under the public address where one is set. */
export function asOthersOpen(href: string): string {
  const [set, base] = [publicUrl(), new URL('.', document.baseURI).href];
  return set !== null && href.startsWith(base) ? `${set}${href.slice(base.length)}` : href;
}
