import type { IncomingMessage } from 'node:http';
import { isOwnHost, isOwnOrigin, type Reached } from './own-origins.ts';
import type { Problem } from './problem.ts';

/** What the gate needs to know of the configuration. */
export interface Gate {
  publicUrl: URL | null;
  exposed: boolean;
}

const forwarding = /^(forwarded|x-forwarded-.*|x-real-ip)$/;

/**
 * Most header fields of a request, as in other servers (Apache's LimitRequestFields); a browser behind two proxies sends some 30.
 *
 * Node drops what comes after 2,000 (`maxHeadersCount`) and says nothing, so that a forwarding header could hide there.
 */
const maxFields = 100;

const tooManyFields: Problem = {
  status: 431,
  title: 'Too many header fields',
  detail: `A request may have ${maxFields} header fields at most.`,
};
const notOurs: Problem = {
  status: 421,
  title: 'Not our host',
  detail: 'This server answers to its own addresses only; --public-url names another one.',
};
const forwarded: Problem = {
  status: 403,
  title: 'Came through a proxy',
  detail:
    'This server is set up for this machine only; behind a reverse proxy it needs --public-url and --allow.',
};
const foreign: Problem = {
  status: 403,
  title: 'Not from our page',
  detail:
    'A check starts from a page of this server only; --public-url names the address it has behind a proxy.',
};
const notJson: Problem = {
  status: 415,
  title: 'Not JSON',
  detail: 'The request has to be of the type application/json.',
};
const notAllowed: Problem = {
  status: 405,
  title: 'Method not allowed',
  detail: 'Pages are read with GET, a check is made with POST.',
  headers: { allow: 'GET, HEAD, POST' },
};

/** Host of an absolute-form target (`GET http://host/ HTTP/1.1`); null for the usual form. */
function targetHost(url: string): string | null {
  if (url.startsWith('/')) return null;
  return URL.canParse(url) ? new URL(url).host : '';
}

/**
 * Whether a request may come in at all (security rule 1), from the raw request, before any route and any body.
 *
 * @returns null where it may
 */
export function refusalAtGate(request: IncomingMessage, gate: Gate): Problem | null {
  if (request.rawHeaders.length > maxFields * 2) return tooManyFields;
  const reached: Reached = { port: request.socket.localPort ?? 0, publicUrl: gate.publicUrl };
  const hosts = request.rawHeaders.filter(
    (_, at, all) => at % 2 === 1 && all[at - 1]?.toLowerCase() === 'host',
  );
  const target = targetHost(request.url ?? '/');
  if (hosts.length !== 1 || !isOwnHost(hosts[0] ?? '', reached)) return notOurs;
  if (target !== null && !isOwnHost(target, reached)) return notOurs;
  if (!gate.exposed && Object.keys(request.headers).some((name) => forwarding.test(name))) return forwarded;
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.method !== 'POST') return notAllowed;
  const { origin, 'sec-fetch-site': site, 'content-type': type } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, reached)) return foreign;
  if (site !== undefined && site !== 'same-origin') return foreign;
  return /^application\/json\s*(;|$)/i.test(type ?? '') ? null : notJson;
}
