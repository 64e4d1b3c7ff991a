import { hosting, isFramed } from '../hosting/hosting.ts';

/** Names of this very machine: whoever works there has the server at hand, and another one on the same port tomorrow. */
const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/i;

/** Lets the browser keep the wizard's files, so that it opens without its server: over HTTPS, in a tab, on no machine's own address. */
export async function keepForOffline(): Promise<void> {
  const hosted = hosting();
  if (location.protocol !== 'https:' || loopback.test(location.hostname)) return;
  if (hosted === 'single-file' || isFramed() || !('serviceWorker' in navigator)) return;
  const script = new URL(hosted === 'files' ? 'sw.js?files' : 'sw.js', document.baseURI);
  // Where the browser does not allow it, the wizard is as it is without.
  await navigator.serviceWorker.register(script, { updateViaCache: 'none' }).catch(() => null);
}
