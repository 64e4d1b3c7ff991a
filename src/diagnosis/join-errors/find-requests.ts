import { endOfRun } from './end-of-run.ts';
import type { KnownPath } from './compile-paths.ts';
import type { Folded } from './reading/fold.ts';
import { gap } from './reading/fold.ts';
import { hasSucceeded, readsAsBound, readsAsKeyed } from './request-edges.ts';

/** A request that the text names: `[start, end)` in the folded text. */
export interface NamedRequest {
  start: number;
  end: number;
  host?: string;
  port?: number;
  /** Where the path stands in the folded text; absent like the path. */
  pathAt?: readonly [start: number, end: number];
  /** As it stands, without query and fragment; absent where the text leaves it out. */
  path?: string;
  apiVersion?: number;
  /** The known path that it is, as the catalogue writes it (`v*`). */
  known?: string;
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
const pathUnit = /[^'"(){}[\]<>,;…]/;
const longestPath = 2000;

/** A page copied without its line breaks runs a path and the next label together. */
const label = /(?:status|code|message|response):/y;
const isLabelAt = (low: string, at: number): boolean => {
  label.lastIndex = at;
  return label.test(low);
};

type ReadPath = Pick<NamedRequest, 'end' | 'pathAt' | 'path' | 'apiVersion' | 'known'>;

/**
 * Reads a path: a known one across any white space, any other up to the first.
 *
 * @param isWrapped  any other across white space, too: behind Python's pool a bracket ends the path, whatever mail did to its lines
 */
function readPath(
  folded: Folded,
  start: number,
  known: readonly KnownPath[],
  isWrapped = false,
): ReadPath | undefined {
  const { low, text, gaps } = folded;
  if (low.charAt(start) !== '/') return undefined;
  for (const { path, pattern } of known) {
    pattern.lastIndex = start;
    const found = pattern.exec(low);
    if (!found) continue;
    const end = start + found[0].length;
    const next = low.charAt(end);
    const joined = gaps[end] === gap.none;
    const goesDeeper =
      next === '/' && gaps[end + 1] === gap.none && /[\p{L}\p{N}]/u.test(low.charAt(end + 1));
    if (joined && (goesDeeper || (/[\p{L}\p{N}_-]/u.test(next) && !isLabelAt(low, end)))) continue;
    const version = found[1];
    return {
      end: next === '/' && joined ? end + 1 : end,
      pathAt: [start, end],
      path: text.slice(start, end),
      known: path,
      ...(version === undefined ? {} : { apiVersion: Number(version) }),
    };
  }
  const end = endOfRun(folded, start, pathUnit, longestPath, isWrapped);
  const path = text
    .slice(start, end)
    .replace(/[?#].*$/, '')
    .replace(/[.:,!]+$/, '');
  const version = /^\/service\/\w+\/v(\d{1,3})(?:\/|$)/i.exec(path)?.[1];
  return {
    end,
    pathAt: [start, start + path.length],
    path,
    ...(version === undefined ? {} : { apiVersion: Number(version) }),
  };
}

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
  const leadsToSpp = /^\/(?:service|rsts)\//.test(low.slice(afterWrapped, afterWrapped + 9));
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
  path !== undefined && /^\/(?:service|rsts)\//i.test(path);

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
  return path ? { start: from, bound: true, scheme: 'https', ...path } : undefined;
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
