import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { wizardIn, type BuiltWizard } from './built-wizard.ts';
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

function encodedBeside(
  { read }: BuiltWizard,
  name: string,
  known: ReadonlySet<string>,
): Map<'br' | 'gzip', Buffer<ArrayBuffer>> {
  const found = new Map<'br' | 'gzip', Buffer<ArrayBuffer>>();
  if (known.has(`${name}.br`)) found.set('br', read(`${name}.br`));
  if (known.has(`${name}.gz`)) found.set('gzip', read(`${name}.gz`));
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
function rewritten(name: string, built: Buffer<ArrayBuffer>, served: Served): Buffer<ArrayBuffer> | null {
  if (name.endsWith('.html')) return Buffer.from(servedPage(built.toString('utf8'), name, served));
  return name === 'embed.js' ? Buffer.from(servedEmbed(built.toString('utf8'))) : null;
}

/** Reads the built wizard, from a folder or wherever else it lies. Its pages are rewritten for where they are served. */
export function readStaticFiles(from: string | BuiltWizard, served: Served): StaticFiles {
  const wizard = typeof from === 'string' ? wizardIn(from) : from;
  const known = new Set(wizard.names);
  const files = new Map<string, StaticFile>();
  for (const name of known) {
    const dotted = name.split('/').some((part) => part.startsWith('.'));
    // Compressed files go with what they compress; what helps to debug a script is not for visitors.
    if (dotted || /\.(br|gz|map)$/.test(name)) continue;
    const type = types.get(extname(name)) ?? 'application/octet-stream';
    const built = wizard.read(name);
    const own = rewritten(name, built, served);
    const body = own ?? built;
    const encoded = own === null ? encodedBeside(wizard, name, known) : encodedLater(own);
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
