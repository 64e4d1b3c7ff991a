import { isIpv4 } from './is-ipv4.ts';
import type { NamedRequest } from './find-requests.ts';
import type { Found } from './match-entries.ts';
import type { RequestsOfText } from './named-request.ts';
import type { Folded } from './reading/fold.ts';
import type { Reason } from './reason.ts';
import type { MatchFacts } from './recognition.ts';

/** What a list of names in a certificate allows, for an address that was typed. */
function reasonOfNames(entered: string | undefined, offered: readonly string[]): Reason {
  const same = offered.some((name) => name.toLowerCase() === entered?.toLowerCase());
  if (same && isIpv4(entered ?? '')) return 'ip-as-dns-name';
  if (offered.some(isIpv4)) return 'offers-ip';
  const isTypable = (name: string) =>
    !name.includes('*') && !name.includes(':') && /[\p{L}\p{N}]/u.test(name);
  return offered.some(isTypable) ? 'offers-name' : 'offers-nothing-usable';
}

/** `Status: 403`, `status=403`, `(HTTP 403)`, `"status": null`; Python's `Retry(status=None)` is none. */
const statusPattern =
  /status(?:code)?[*_]{0,2}'?[:=|]{0,2}[*_]{0,2}'?(\d{3})(?!\d)|\(http(?:status)?(\d{3})(?!\d)|'status':null|'status':none/g;

/** The HTTP status that stands nearest to the words. */
function readStatus(
  folded: Folded,
  start: number,
  end: number,
  requests: RequestsOfText,
): number | null | undefined {
  const from = Math.max(0, start - 600);
  let best: { distance: number; value: number | null } | undefined;
  for (const found of folded.low.slice(from, end + 600).matchAll(statusPattern)) {
    const at = from + found.index;
    if (requests.apart(start, at)) continue;
    const distance = at >= end ? at - end : Math.max(0, start - at);
    const digits = found[1] ?? found[2];
    if (!best || distance < best.distance)
      best = { distance, value: digits === undefined ? null : Number(digits) };
  }
  return best?.value;
}

type Values = { -readonly [Key in keyof MatchFacts]?: MatchFacts[Key] | undefined };

/** What the requests say that the words are about; the first to name a value has it. */
function readRequests(requests: readonly NamedRequest[]): Values {
  const values: Values = {};
  for (const { host, port, url, path, apiVersion } of requests) {
    values.host ??= host;
    values.port ??= port;
    values.path ??= path;
    values.apiVersion ??= apiVersion;
    // The URL with the path says more than one without.
    if (url !== undefined && (values.url === undefined || url.length > values.url.length)) values.url = url;
  }
  return values;
}

/** Reads the values of a report that was found: what its signs captured and what its requests name. */
export function readFacts(found: Found, folded: Folded, requests: RequestsOfText): MatchFacts {
  const start = Math.min(...found.signs.map((sign) => sign.start));
  const end = Math.max(...found.signs.map((sign) => sign.end));
  const values = readRequests(found.report?.agreeing ?? []);
  for (const { sign, slots } of found.signs) {
    if ('code' in sign) values.code ??= sign.code;
    if (!('path' in sign)) values.reason ??= sign.reason;
    values.host ??= slots.host;
    values.entered ??= slots.entered;
    if (slots.offered && slots.offered.length > 0) values.offeredNames ??= slots.offered;
  }
  if (values.offeredNames) values.reason = reasonOfNames(values.entered, values.offeredNames);
  values.status = readStatus(folded, start, end, requests);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
