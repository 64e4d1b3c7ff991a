import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import type { StatusFact } from '#diagnosis/facts/status-facts.ts';
import type { Answer } from './http-line.ts';
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

export const isRedirect = (httpStatus: number): boolean => httpStatus >= 300 && httpStatus < 400;

function looksLike({ httpStatus, headers, body }: Answer): NotSpp['looksLike'] {
  if (isRedirect(httpStatus)) return 'redirect';
  if (httpStatus >= 400) return 'http-error';
  const type = headers['content-type'] ?? '';
  const beginning = body.subarray(0, 256).toString('latin1').trimStart();
  if (/html/i.test(type) || /^<(!doctype|html|head|body|\?xml)/i.test(beginning)) return 'web-page';
  if (/json/i.test(type) || /^[[{]/.test(beginning)) return 'json';
  return 'other';
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
