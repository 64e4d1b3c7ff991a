import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { servedEmbed, servedPage, type Served } from './own-pages.ts';

/** One file as it is served. Everything is read at the start, so that no request ever becomes a path on the disk. */
export interface StaticFile {
  body: Buffer<ArrayBuffer>;
  type: string;
  etag: string;
  /** The name holds a hash of the content, so it may be kept for ever. */
  immutable: boolean;
  /** The same content compressed, by its Content-Encoding; only where it is smaller. */
  encoded: Pick<ReadonlyMap<'br' | 'gzip', Buffer<ArrayBuffer>>, 'get' | 'has'>;
}

/** Path below the base path, without a leading slash → file. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  // What a program is compiled with (`embed.d.ts`), to be read as it stands.
  ['.ts', 'text/plain; charset=utf-8'],
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

/** Compressed when somebody first asks for it: there are dozens of pages, and a start waits for none of them. */
function encodedLater(body: Buffer): StaticFile['encoded'] {
  const made = new Map<'br' | 'gzip', Buffer<ArrayBuffer>>();
  const make = { br: brotliCompressSync, gzip: gzipSync };
  return {
    has: (encoding) => encoding in make,
    get: (encoding) => {
      const encoded = made.get(encoding) ?? Buffer.from(make[encoding](body));
      made.set(encoding, encoded);
      return encoded;
    },
  };
}

/** What is not served as it was built, because the build does not know where it will lie. */
function rewritten(name: string, path: string, served: Served): Buffer<ArrayBuffer> | null {
  if (name.endsWith('.html')) return Buffer.from(servedPage(readFileSync(path, 'utf8'), name, served));
  return name === 'embed.js' ? Buffer.from(servedEmbed(readFileSync(path, 'utf8'))) : null;
}

/** Reads the built wizard. Its pages are rewritten for where they are served. */
export function readStaticFiles(directory: string, served: Served): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const path = join(directory, entry);
    const name = relative(directory, path).split(sep).join('/');
    const dotted = name.split('/').some((part) => part.startsWith('.'));
    // Compressed files go with what they compress; what helps to debug a script is not for visitors.
    if (dotted || /\.(br|gz|map)$/.test(name) || !statSync(path).isFile()) continue;
    const type = types.get(extname(name)) ?? 'application/octet-stream';
    const own = rewritten(name, path, served);
    const body = own ?? read(path);
    const encoded = own === null ? encodedBeside(path) : encodedLater(own);
    files.set(name, {
      body,
      type,
      etag: etagOf(body),
      immutable: own === null && hashed.test(name),
      encoded,
    });
  }
  return files;
}
