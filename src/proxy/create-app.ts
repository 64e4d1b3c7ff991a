import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import type { About } from '#diagnosis/facts/about.ts';
import type { Config } from './config.ts';
import type { OpenPractice } from './guard/practice-table.ts';
import type { BuiltWizard } from './http/built-wizard.ts';
import { CheckService } from './http/check-service.ts';
import { clientAddress } from './http/client-address.ts';
import { refusalAtGate } from './http/gate.ts';
import { handleCheck } from './http/handle-check.ts';
import { Metrics } from './http/metrics.ts';
import { pageHeaders, scriptHashes } from './http/page-headers.ts';
import { problemResponse, type Problem } from './http/problem.ts';
import { RefusalLog } from './http/refusal-log.ts';
import { routeAt, type Route, type RouteName } from './http/routes.ts';
import { notFoundPage, staticResponse } from './http/serve-static.ts';
import { withoutMail } from './http/without-mail.ts';
import { readStaticFiles, type StaticFiles } from './http/static-files.ts';
import { SafetyNet } from './safety-net.ts';
import type { Log } from './log-line.ts';

/** What the application is put together from, beside its configuration. */
export interface AppParts {
  /** Opens the practice lab, at the first check and once; null where it is off. */
  lab: OpenPractice | null;
  /** What `/api/about` says of the lab. */
  practice: About['practice'];
  /** The built wizard, or the folder that it is in; null where another server serves it (in development). */
  wizard: string | BuiltWizard | null;
  version: string;
  /** Takes one JSON line; by default it goes to stdout. */
  log?: Log;
  /** By which limits refill, in ms. By default the process's own. */
  clock?: () => number;
  /** Catches what a bug in a check throws where nobody waits for it; by default nobody tells it of such a bug. */
  net?: SafetyNet;
  /** False while the server is stopping. By default always true. */
  ready?: () => boolean;
}

/** What a request carries; its route is found once, at the gate. */
interface Carried {
  Bindings: HttpBindings;
  Variables: { route: Route };
}
type App = Hono<Carried>;

const notFound: Problem = { status: 404, title: 'Not found', detail: 'There is nothing at this address.' };
const broken: Problem = {
  status: 500,
  title: 'Our mistake',
  detail: 'Something went wrong in the checker; its log has the details.',
};
const forged: Problem = {
  status: 403,
  title: 'Not from the proxy',
  detail: 'X-Forwarded-For does not look as --trust-proxy says it must.',
};
/** Whether a request comes from somebody who reads: browsers name HTML when they open a page. */
const takesPages = (accept = ''): boolean => /\btext\/html\b/i.test(accept);
const text = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** The one script that may compile: the worker that reads pictures, as the bundler names it. */
const readerOfPictures = /^assets\/picture\.worker-[\w-]{8,}\.js$/;

/** The HTTP interface and the wizard's files, for a Node server whose sockets it may look at. */
export function createApp(config: Config, parts: AppParts): App {
  const log = parts.log ?? ((line: string) => process.stdout.write(`${line}\n`));
  const files: StaticFiles = parts.wizard === null ? new Map() : readStaticFiles(parts.wizard, config);
  const page = files.get('index.html')?.body.toString('utf8') ?? '';
  const hashes = scriptHashes(page);
  const headers = {
    any: pageHeaders(hashes, config.frameAncestors),
    // The page about embedding shows the wizard in a frame of its own, and that one lets only our own pages frame it beside the portals.
    embed: pageHeaders(hashes, config.frameAncestors, { framesItself: true }),
    preview: pageHeaders(hashes, [...config.frameAncestors, "'self'"]),
    reader: pageHeaders([], config.frameAncestors, { compiles: true }),
  };
  const headersFor = ({ pathname, searchParams }: URL): Readonly<Record<string, string>> =>
    searchParams.get('embed') === 'preview'
      ? headers.preview
      : /^embed\/?$/.test(below(pathname) ?? '')
        ? headers.embed
        : readerOfPictures.test(below(pathname) ?? '')
          ? headers.reader
          : headers.any;
  const vantage = { hostname: hostname() };
  const metrics = new Metrics();
  const lab = config.lab ? parts.lab : null;
  const service = new CheckService(config, {
    lab,
    vantage,
    metrics,
    log,
    net: parts.net ?? new SafetyNet(),
    ...(parts.clock && { clock: parts.clock }),
  });
  const about: About = {
    version: parts.version,
    check: service.off === null ? 'on' : 'off',
    why: service.off?.detail ?? null,
    lab: lab !== null,
    vantage,
    practice: lab === null ? [] : parts.practice,
  };
  const below = (path: string): string | null =>
    path.startsWith(config.basePath) ? path.slice(config.basePath.length) : null;

  const refusals = new RefusalLog(log, () => performance.now());

  const answers: Record<RouteName, (context: Context<Carried>) => Response | Promise<Response>> = {
    check: ({ env, req }) => {
      const client = clientAddress(env.incoming, config.trustedProxies);
      if (client !== null) return handleCheck(req.raw, service, client);
      refusals.note(env.incoming, forged);
      return problemResponse(forged);
    },
    about: () => Response.json(about, { headers: { 'cache-control': 'no-store' } }),
    healthz: () => new Response('ok\n', { headers: text }),
    readyz: () =>
      parts.ready?.() === false
        ? new Response('stopping\n', { status: 503, headers: text })
        : new Response('ok\n', { headers: text }),
    metrics: () =>
      new Response(metrics.text(), { headers: { ...text, 'content-type': 'text/plain; version=0.0.4' } }),
    page: (context) => {
      const { pathname, search } = new URL(context.req.url);
      if (`${pathname}/` === config.basePath)
        return new Response(null, { status: 308, headers: { location: `${config.basePath}${search}` } });
      const path = below(pathname);
      // No address of ours has a percent sign but those that mail brings in. Dots behind one are gone from `pathname` already.
      const encoded = withoutMail((context.env.incoming.url ?? '').split('?')[0] ?? '').includes('%');
      const taken = {
        acceptEncoding: context.req.header('accept-encoding') ?? '',
        ifNoneMatch: context.req.header('if-none-match') ?? '',
      };
      const found = path === null || encoded ? null : staticResponse(files, path, taken);
      if (found !== null) return found;
      // A person reads it in a browser, a program gets what it can read.
      const isPerson =
        path !== null && !/^api(?:\/|$)/.test(path) && takesPages(context.req.header('accept'));
      return (isPerson ? notFoundPage(files, taken) : null) ?? problemResponse(notFound);
    },
  };

  const app: App = new Hono();
  app.use(async (context, next) => {
    const route = routeAt(below(new URL(context.req.url).pathname));
    context.set('route', route);
    const refusal = refusalAtGate(context.env.incoming, config, route);
    if (refusal === null) await next();
    else context.res = problemResponse(refusal);
    if (refusal?.status === 421 || refusal?.status === 403) refusals.note(context.env.incoming, refusal);
    for (const [name, value] of Object.entries(headersFor(new URL(context.req.url))))
      context.res.headers.set(name, value);
    const method = ['GET', 'HEAD', 'POST'].includes(context.req.method) ? context.req.method : 'other';
    const labels = { route: route.name, method, status: String(context.res.status) };
    metrics.count('sps_join_http_requests_total', 'Requests by route, method and status.', labels);
  });
  app.all('*', (context) => answers[context.get('route').name](context));
  app.notFound(() => problemResponse(notFound));
  app.onError((error) => {
    service.reportBug(error);
    return problemResponse(broken);
  });
  return app;
}
