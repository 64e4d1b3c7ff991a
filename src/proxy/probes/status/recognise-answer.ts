import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import type { StatusFact } from '#diagnosis/facts/status-facts.ts';
import type { Answer } from '../http/answer.ts';
import { readJsonObject } from './read-status.ts';

type NotSpp = Extract<StatusFact, { kind: 'not-spp' }>;

/** Longest host of a redirect that is passed on: that of a DNS name (RFC 1035). */
const maxHost = 253;

/** Names what answered instead of SPP's status, without following or passing on any of it. */
export function recogniseAnswer(answer: Answer): NotSpp {
  const { httpStatus, headers } = answer;
  return {
    kind: 'not-spp',
    looksLike: looksLike(answer),
    httpStatus,
    redirectHost: isRedirect(httpStatus) ? redirectHost(headers.location) : null,
  };
}

/** The answers of a server that has no such path (RFC 9110): on every path of the status, they are no SPP's. */
const unknownPath = new Set([404, 405, 410, 501]);
/** The answers of a gateway that does not reach what it stands for, or wants to know who asks. */
const gateway = new Set([407, 502, 503, 504]);

/** Looks that prove nothing of what is behind them. */
export const provesNothing = (looks: NotSpp['looksLike']): boolean =>
  looks === 'proxy-error' || looks === 'refusal' || looks === 'spp-error';

/** How web servers say over HTTP that they want a client certificate: nginx (400, 496), IIS (403.7). */
const certificateWords =
  /no required ssl certificate was sent|the ssl certificate error|403\.7|client certificate required/i;

export const wantsCertificate = ({ httpStatus, body }: Answer): boolean =>
  [400, 403, 495, 496].includes(httpStatus) &&
  certificateWords.test(body.subarray(0, 4096).toString('latin1'));

/** An error as SPP's API words it (`ApiError` of its API description). */
function isSppError({ body }: Answer): boolean {
  const error = readJsonObject(body);
  return typeof error?.get('Code') === 'number' && error.has('Message') && error.has('InnerError');
}

export const isRedirect = (httpStatus: number): boolean => httpStatus >= 300 && httpStatus < 400;

function looksLike(answer: Answer): NotSpp['looksLike'] {
  const { httpStatus, headers } = answer;
  if (isRedirect(httpStatus)) return 'redirect';
  if (httpStatus >= 400) {
    if (isSppError(answer)) return 'spp-error';
    if (unknownPath.has(httpStatus)) return 'http-error';
    return gateway.has(httpStatus) || headers['x-squid-error'] !== undefined ? 'proxy-error' : 'refusal';
  }
  if (isPage(answer)) return asksForPassword(answer.body.toString('latin1')) ? 'sign-in-page' : 'web-page';
  if (/json/i.test(headers['content-type'] ?? '') || /^[[{]/.test(beginningOf(answer))) return 'json';
  return 'other';
}

const beginningOf = ({ body }: Answer): string => body.subarray(0, 256).toString('latin1').trimStart();

/** A page is a page, however much of it came: SPP's status never is one. */
export const isPage = (answer: Answer): boolean =>
  /html/i.test(answer.headers['content-type'] ?? '') ||
  /^<(!doctype|html|head|body|\?xml)/i.test(beginningOf(answer));

/** Whether a page has a field for a password. Reads each character once, whatever a hostile page has in it. */
function asksForPassword(page: string): boolean {
  const text = page.toLowerCase();
  for (let at = text.indexOf('<input'); at !== -1;) {
    const end = text.indexOf('>', at);
    const tag = text.slice(at, end === -1 ? undefined : end);
    if (/[\s"'/]type\s?=\s?["']?password/.test(tag)) return true;
    at = end === -1 ? -1 : text.indexOf('<input', end);
  }
  return false;
}

/** The host that a redirect names; null where it stays on this one or names none (`javascript:`, say). */
function redirectHost(location: string | undefined): string | null {
  if (location === undefined || !/^(https?:)?\/\//i.test(location.trim())) return null;
  try {
    const { hostname } = new URL(location, 'https://unused.invalid');
    return hostname === '' ? null : escapeHostile(hostname, maxHost);
  } catch {
    return null; // a target that is no URL names no host
  }
}

/** Whether an answer has the frame of SPS's REST API: an object whose `meta.href` lies under `/api`. */
export function isSpsAnswer({ body, httpStatus }: Answer): boolean {
  if (isRedirect(httpStatus)) return false;
  const meta = readJsonObject(body)?.get('meta');
  if (typeof meta !== 'object' || meta === null || !('href' in meta)) return false;
  return typeof meta.href === 'string' && /^\/api(\/|$)/.test(meta.href);
}
