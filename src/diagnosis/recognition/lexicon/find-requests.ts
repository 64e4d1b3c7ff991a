import { endOfRun } from './end-of-run.ts';
import type { KnownPath } from './compile-paths.ts';
import type { PathRead } from './read-path.ts';
import { readPath } from './read-path.ts';
import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';
import { hasSucceeded, readsAsBound, readsAsKeyed } from './request-edges.ts';

/** A request that the text names: `[start, end)` in the folded text. */
export interface NamedRequest extends PathRead {
  start: number;
  host?: string;
  port?: number;
  /** Whether the text says that this was requested (`url:`, `with url:`, `Request to`), not only that it exists. */
  bound: boolean;
  /** Named as the value of a key, such as `"url": …`. */
  isKeyed?: true;
  /** Named as a pool of connections, or as one, as Python's client does. */
  isPool?: true;
  /** `https` unless the text says otherwise. */
  scheme: 'https' | 'http';
  url?: string;
}

/** What a text has to hold for a request to be there; hits of these words are handed to `readRequest`. */
export const requestAnchors = [
  'httpsconnectionpool(',
  'httpconnectionpool(',
  'httpsconnection(host',
  'httpconnection(host',
  'https://',
  'http://',
  '/service/',
  '/rsts/',
  'withurl:/',
  "')':/",
  ")':/",
];

const hostUnit = /[\p{L}\p{N}._-]/u;
const pool =
  /(https?)connection(?:pool)?\(host='?([^',()]{0,255})'?,port=(\d{1,5})\)?:?(maxretriesexceededwithurl:)?/y;

function readPool(folded: Folded, start: number, known: readonly KnownPath[]): NamedRequest | undefined {
  pool.lastIndex = start;
  const found = pool.exec(folded.low);
  if (!found) return undefined;
  const end = start + found[0].length;
  const host = found[2] ?? '';
  const path = found[4] === undefined ? undefined : readPath(folded, end, known, true);
  return {
    start,
    end: path?.end ?? end,
    ...(host === '' ? {} : { host }),
    port: Number(found[3]),
    isPool: true,
    ...path,
    bound: true,
    scheme: found[1] === 'http' ? 'http' : 'https',
  };
}

function readUrl(folded: Folded, start: number, known: readonly KnownPath[]): NamedRequest | undefined {
  const { low, text } = folded;
  const scheme = low.startsWith('https', start) ? 'https' : 'http';
  let hostFrom = start + scheme.length + '://'.length;
  const userEnd = /^[^/'(){}[\]<>]{1,200}@/.exec(low.slice(hostFrom, hostFrom + 201));
  if (userEnd) hostFrom += userEnd[0].length;
  const wrapped = endOfRun(folded, hostFrom, hostUnit, 255, true);
  const port = /^:(\d{1,5})(?!\d)/.exec(low.slice(wrapped, wrapped + 7));
  const afterWrapped = wrapped + (port?.[0].length ?? 0);
  const leadsToSpp = /^\/{1,2}(?:service|rsts)\//.test(low.slice(afterWrapped, afterWrapped + 10));
  const hostEnd = leadsToSpp ? wrapped : endOfRun(folded, hostFrom, hostUnit, 255, false);
  const ownPort = leadsToSpp ? port : /^:(\d{1,5})(?!\d)/.exec(low.slice(hostEnd, hostEnd + 7));
  const hasPort = ownPort !== null && folded.gaps[hostEnd] === gap.none;
  const hostPortEnd = hostEnd + (hasPort ? ownPort[0].length : 0);
  const path =
    leadsToSpp || folded.gaps[hostPortEnd] === gap.none ? readPath(folded, hostPortEnd, known) : undefined;
  const host = text.slice(hostFrom, hostEnd).replace(/\.+$/, '');
  const end = path?.end ?? hostPortEnd;
  return {
    start,
    end,
    ...(host === ''
      ? {}
      : { host, url: `${scheme}://${host}${hasPort ? ownPort[0] : ''}${path?.path ?? ''}` }),
    ...(hasPort ? { port: Number(ownPort[1]) } : {}),
    ...path,
    bound: readsAsBound(low, start) || isSppPath(path?.path),
    scheme,
  };
}

const isSppPath = (path: string | undefined): boolean =>
  path !== undefined && /^\/{1,2}(?:service|rsts)(?:\/|$)/i.test(path);

/** Reads the request that starts at an anchor; undefined where none does. */
export function readRequest(
  folded: Folded,
  anchor: string,
  start: number,
  known: readonly KnownPath[],
): NamedRequest | undefined {
  if (anchor.includes('connection')) return readPool(folded, start, known);
  if (anchor.endsWith('://')) return readUrl(folded, start, known);
  const from = start + anchor.length - (anchor.endsWith(':/') ? 1 : anchor.length);
  const path = readPath(folded, from, known);
  if (!path) return undefined;
  const host = readHostHeader(folded, path.end);
  return { start: from, bound: true, scheme: 'https', ...path, ...(host === '' ? {} : { host }) };
}

const hostHeader = /http\/[12](?:\.[01])?host:/y;

/** The host in the header of a dumped request, which names only the path itself; empty where none stands there. */
function readHostHeader(folded: Folded, start: number): string {
  hostHeader.lastIndex = start;
  if (!hostHeader.test(folded.low)) return '';
  const from = hostHeader.lastIndex;
  return folded.text.slice(from, endOfRun(folded, from, hostUnit, 255, false));
}

/** Reads all requests from where their anchors stand, each stretch of text only once. */
export function findRequests(
  folded: Folded,
  anchors: readonly { anchor: string; start: number }[],
  known: readonly KnownPath[],
): NamedRequest[] {
  const requests: NamedRequest[] = [];
  let done = 0;
  for (const { anchor, start } of [...anchors].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    const read = readRequest(folded, anchor, start, known);
    if (!read) continue;
    const request: NamedRequest = hasSucceeded(folded.low, read.end) ? { ...read, bound: false } : read;
    if (readsAsKeyed(folded.low, start)) request.isKeyed = true;
    requests.push(request);
    done = request.end;
  }
  return requests;
}
