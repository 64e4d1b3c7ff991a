/**
 * Keeps the wizard's own files in this browser, so that it opens when its server is away. Nothing that a visitor typed passes here: answers
 * stand after the `#`, which is in no request, and what is asked under `/api` is none of its business.
 *
 * Pages come from the network first. A page that is kept has the headers with which it came, and so the list of pages that may frame it at
 * that time: it is handed out to a tab only, never to a frame.
 */

/** What of a service worker is used here; the library of its types cannot stand beside that of a page. */
interface Waits extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asks extends Event {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Keeper {
  readonly registration: { readonly scope: string };
  readonly location: Location;
  addEventListener: ((type: 'install' | 'activate', listen: (event: Waits) => void) => void) &
    ((type: 'fetch', listen: (event: Asks) => void) => void);
}
const worker = globalThis as unknown as Keeper;

/** The build puts it there (`write-service-worker.mjs`): files that never change under their names, and one hash over all of them. */
declare const built: { version: string; files: readonly string[] };

const { scope } = worker.registration;
const ours = `sps-join-wizard ${scope} `;
const cacheName = `${ours}${built.version}`;

/** Plain files have one page for every address; of our server's, any page is right for any path. */
const isOfFiles = new URL(worker.location.href).searchParams.has('files');
const shell = new URL(isOfFiles ? './' : 'case', scope).href;

const kept: ReadonlySet<string> = new Set(built.files.map((file) => new URL(file, scope).href));

/** As a page is kept: without the query, which says how it is shown. */
const withoutQuery = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
};

const find = async (address: string): Promise<Response | undefined> =>
  (await caches.open(cacheName)).match(address, { ignoreVary: true });

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  // Past the browser's own cache, whose pages may be of the build before.
  await cache.addAll(
    [...kept, ...new Set([scope, shell])].map((file) => new Request(file, { cache: 'no-cache' })),
  );
}

async function dropOthers(): Promise<void> {
  const old = (await caches.keys()).filter((one) => one.startsWith(ours) && one !== cacheName);
  await Promise.all(old.map((one) => caches.delete(one)));
}

/** A file that was kept; from the network where the browser has thrown it away since. */
const fromCache = async (request: Request): Promise<Response> => (await find(request.url)) ?? fetch(request);

/** What a proxy says whose server is away. */
const isAway = ({ status }: Response): boolean => status === 502 || status === 503 || status === 504;

async function pageWithoutServer(address: string): Promise<Response | undefined> {
  const page = await find(withoutQuery(address));
  if (page !== undefined) return page;
  if (!isOfFiles) return find(shell);
  const place = withoutQuery(address)
    .slice(scope.length)
    .replace(/(?:^index)?\.html$/, '');
  return Response.redirect(place === '' ? scope : `${scope}#/${place}`);
}

async function fromNetwork(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  if (answer === null || isAway(answer))
    return (await pageWithoutServer(request.url)) ?? answer ?? Response.error();
  // A redirect is another page's address; a page that is kept from search engines is none the less kept here.
  if (answer.ok && answer.type === 'basic' && !answer.redirected)
    await (await caches.open(cacheName)).put(withoutQuery(request.url), answer.clone());
  return answer;
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  // A frame is `iframe`: whether it may show a page is for the server to say, every time.
  if (request.mode === 'navigate' && request.destination === 'document')
    event.respondWith(fromNetwork(request));
  else if (kept.has(request.url)) event.respondWith(fromCache(request));
});

export {};
