import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One file as it is served. Everything is read at the start, so that no request ever becomes a path on the disk. */
export interface StaticFile {
  body: Buffer<ArrayBuffer>;
  type: string;
  etag: string;
  /** The name holds a hash of the content, so it may be kept for ever. */
  immutable: boolean;
  /** The same content compressed, by its Content-Encoding; only where it is smaller. */
  encoded: ReadonlyMap<'br' | 'gzip', Buffer<ArrayBuffer>>;
}

/** Path below the base path, without a leading slash → file. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
]);

/** As the bundler writes them: `name-` and eight or more letters of a hash. */
const hashed = /(^|\/)assets\/.*-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/**
 * What the build writes into the page for plain files: a mark on its base, and a policy that asks nobody. Here both give way to where the
 * wizard really lies, and to the headers.
 */
const asPlainFiles =
  /<base href="\.\/" data-hosting="files" ?\/?>(?:<meta http-equiv="Content-Security-Policy"[^>]*>)?/;

function read(path: string): Buffer<ArrayBuffer> {
  return Buffer.from(readFileSync(path));
}

function encodedBeside(path: string): Map<'br' | 'gzip', Buffer<ArrayBuffer>> {
  const found = new Map<'br' | 'gzip', Buffer<ArrayBuffer>>();
  if (existsSync(`${path}.br`)) found.set('br', read(`${path}.br`));
  if (existsSync(`${path}.gz`)) found.set('gzip', read(`${path}.gz`));
  return found;
}

const etagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** Reads the built wizard. The page is rewritten for the base path and compressed here, for what was built fits one base only. */
export function readStaticFiles(directory: string, basePath: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const path = join(directory, entry);
    const name = relative(directory, path).split(sep).join('/');
    const dotted = name.split('/').some((part) => part.startsWith('.'));
    // Compressed files go with what they compress; what helps to debug a script is not for visitors.
    if (dotted || /\.(br|gz|map)$/.test(name) || !statSync(path).isFile()) continue;
    const type = types.get(extname(name)) ?? 'application/octet-stream';
    const page = name.endsWith('.html');
    const body = page
      ? Buffer.from(readFileSync(path, 'utf8').replace(asPlainFiles, `<base href="${basePath}" />`))
      : read(path);
    const encoded = page
      ? new Map([
          ['br' as const, Buffer.from(brotliCompressSync(body))],
          ['gzip' as const, Buffer.from(gzipSync(body))],
        ])
      : encodedBeside(path);
    files.set(name, { body, type, etag: etagOf(body), immutable: !page && hashed.test(name), encoded });
  }
  return files;
}
