import type { IncomingMessage } from 'node:http';
import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import { loopbackPeers, type TrustedProxies } from '../proxy-peers.ts';
import { plainAddress } from './client-address.ts';
import { isOwnHost, isOwnOrigin, isSocketAddress, type Reached } from './own-origins.ts';
import type { Problem } from './problem.ts';
import type { Route } from './routes.ts';

/** What the gate needs to know of the configuration. */
export interface Gate {
  publicUrl: URL | null;
  exposed: boolean;
  trustedProxies: TrustedProxies;
}

/**
 * Headers that only something between a visitor and this server writes: RFC 7239, RFC 9110 section 7.6.3 (Via), RFC 8586 (CDN-Loop), and
 * what nginx, Envoy, WebLogic, Akamai, Cloudflare, Fastly, Fly.io, AWS, Azure and Google document for the visitor's address.
 */
const forwarding =
  /^(forwarded(-.*)?|x-forwarded(-.*)?|via|cdn-loop|x-(real|original|originating|remote)-(ip|addr|host|for)|(.*-)?client-?ip|x-envoy-external-address|x-appengine-user-ip|x-amzn-trace-id|x-amz-cf-id|x-azure-socketip|cf-(connecting-ip.*|ray|visitor|ipcountry))$/;

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
const notAllowed = ({ methods }: Route): Problem => ({
  status: 405,
  title: 'Method not allowed',
  detail: `This address answers to ${methods.join(' and ')} only.`,
  headers: { allow: methods.join(', ') },
});
const notTheProxy = (peer: string): Problem => ({
  status: 403,
  title: 'Not from the proxy',
  detail: `This server takes requests from its reverse proxy only, and --trust-proxy does not name ${peer} as one.`,
});

/** A 421 that helps whoever set the server up: what was asked for, and the setting that would let it in. */
function notOurs(hosts: readonly string[], { publicUrl }: Gate): Problem {
  const [host = ''] = hosts;
  const asked = hosts.length === 1 ? `"${escapeHostile(host, 150)}"` : `${hosts.length} of them`;
  const own =
    publicUrl === null ? 'its own names on this machine only' : `${publicUrl.host}, as --public-url says`;
  const remedy = /^[a-z0-9.-]+(:\d{1,5})?$/i.test(host)
    ? ` If people are to reach it by that, --public-url has to say so: http://${host} or https://${host}, as it is typed.`
    : '';
  return {
    status: 421,
    title: 'Not our host',
    detail: `The request's Host is ${asked}, and this server answers to ${own}.${remedy}`,
  };
}

/** Every `Host` line of a request; Node keeps only the first in `headers`. */
export const hostsOf = ({ rawHeaders }: IncomingMessage): string[] =>
  rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host');

/** Host of an absolute-form target (`GET http://host/ HTTP/1.1`); null for the usual form. */
function targetHost(url: string): string | null {
  if (url.startsWith('/')) return null;
  return URL.canParse(url) ? new URL(url).host : '';
}

/**
 * Whether a request may come in at all (security rule 1), from the raw request, before any body.
 *
 * @returns null where it may
 */
export function refusalAtGate(request: IncomingMessage, gate: Gate, route: Route): Problem | null {
  const { socket, headers, rawHeaders } = request;
  if (rawHeaders.length > maxFields * 2) return tooManyFields;
  const peer = plainAddress(socket.remoteAddress ?? '') ?? 'an unknown address';
  const reached: Reached = {
    address: plainAddress(socket.localAddress ?? '') ?? '',
    port: socket.localPort ?? 0,
    publicUrl: gate.publicUrl,
    isFromHere: loopbackPeers.has(peer),
  };
  const isOurs = (host: string) =>
    isOwnHost(host, reached) || (route.isForWatchers && isSocketAddress(host, reached));
  const hosts = hostsOf(request);
  const [host = ''] = hosts;
  const target = targetHost(request.url ?? '/');
  if (hosts.length !== 1 || !isOurs(host)) return notOurs(hosts, gate);
  if (target !== null && !isOurs(target)) return notOurs([target], gate);
  if (!gate.exposed && Object.keys(headers).some((name) => forwarding.test(name))) return forwarded;
  const { hops, peers } = gate.trustedProxies;
  if (hops > 0 && !route.isForWatchers && !peers.has(peer)) return notTheProxy(peer);
  if (!route.methods.includes(request.method ?? '')) return notAllowed(route);
  if (request.method !== 'POST') return null;
  const { origin, 'sec-fetch-site': site, 'content-type': type } = headers;
  if (origin !== undefined && !isOwnOrigin(origin, host, reached)) return foreign;
  if (site !== undefined && site !== 'same-origin') return foreign;
  return /^application\/json\s*(;|$)/i.test(type ?? '') ? null : notJson;
}
