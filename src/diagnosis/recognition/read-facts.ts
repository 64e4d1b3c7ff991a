import type { Reason } from '../join-errors/reason.ts';
import type { Candidate } from './judge.ts';
import { isItsRequest } from './judge.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import { isIpv4 } from '../address/ipv4.ts';
import { distance } from './lines-around.ts';
import type { MatchFacts } from './recognition.ts';
import { ofOneReport } from './reach.ts';
import type { Report } from './segment.ts';

/** What a list of names in a certificate allows, for an address that was typed. */
function reasonOfNames(entered: string | undefined, offered: readonly string[]): Reason {
  const same = offered.some((name) => name.toLowerCase() === entered?.toLowerCase());
  if (same && isIpv4(entered ?? '')) return 'ip-as-dns-name';
  if (offered.some(isIpv4)) return 'offers-ip';
  const isTypable = (name: string) =>
    !name.includes('*') && !name.includes(':') && /[\p{L}\p{N}]/u.test(name);
  return offered.some(isTypable) ? 'offers-name' : 'offers-nothing-usable';
}

/**
 * The HTTP status that stands nearest to `[start, end)`; null where the text says that there was none.
 *
 * @param onlyNone  the connection failed, so a number is another report's
 */
function nearestStatus({ statuses }: Report, start: number, end: number, onlyNone: boolean) {
  let best: { far: number; value: number | null } | undefined;
  for (const { at, value } of statuses) {
    if (onlyNone && value !== null) continue;
    const far = distance({ start: at, end: at }, { start, end });
    if (far <= ofOneReport && (!best || far < best.far)) best = { far, value };
  }
  return best?.value;
}

type Values = { -readonly [Key in keyof MatchFacts]?: MatchFacts[Key] | undefined };

function copy<Key extends keyof Values>(values: Values, facts: Values, key: Key): void {
  if (values[key] !== undefined) facts[key] = values[key];
}

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

/** Reads the values of a report: what the signs of the entry captured and what its requests name. */
export function readFacts(candidate: Candidate): MatchFacts {
  const { report, signs, byPath, pattern } = candidate;
  const start = Math.min(...signs.map((sign) => sign.start));
  const end = Math.max(...signs.map((sign) => sign.end));
  const isOwn = isItsRequest(candidate) || byPath;
  const values = readRequests(isOwn ? (report.request?.agreeing ?? []) : []);
  for (const { sign, slots } of signs) {
    if ('code' in sign) values.code ??= sign.code;
    values.code ??= slots.code;
    if (!('path' in sign)) values.reason ??= sign.reason;
    values.host ??= slots.host;
    values.entered ??= slots.entered;
    if (slots.offered && slots.offered.length > 0) values.offeredNames ??= slots.offered;
  }
  values.host ??= report.hostBeside;
  values.message ??= report.message;
  // Of a report of which nothing more exact is known, the code is the one that SPP gave.
  if (pattern.lastResort) values.code ??= report.codes.find((code) => code.start >= end)?.code;
  if (values.offeredNames) values.reason = reasonOfNames(values.entered, values.offeredNames);
  const request = isOwn && report.request?.loose === false ? report.request.request : undefined;
  const isNear =
    request !== undefined && request.start - end < ofOneReport && start - request.end < ofOneReport;
  // A status stands by the code or by the request.
  const [from, to] = isNear ? [Math.min(start, request.start), Math.max(end, request.end)] : [start, end];
  values.status = nearestStatus(report, from, to, request?.isPool === true);
  const facts: Values = {};
  for (const key in values) copy(values, facts, key as keyof MatchFacts);
  return facts as MatchFacts;
}
