import { inSlices } from './in-slices.ts';
import type { StaticFile, StaticFiles } from './static-files.ts';
import { withoutMail } from './without-mail.ts';

/** A wizard address: words of letters, digits and dashes. Whatever has a dot, a percent sign or `//` is a file or an attack. */
const wizardPath = /^([a-z0-9-]+(\/[a-z0-9-]+)*)?\/?$/i;

/** What a visitor takes, of the headers of the request. */
export interface Taken {
  acceptEncoding: string;
  ifNoneMatch: string;
}

/**
 * The file or page for a path below the base path; null where there is none. A page is found without its ending, and only so: `errors.html`
 * leads to `errors`, which is where the wizard starts on it.
 */
export function staticResponse(files: StaticFiles, path: string, taken: Taken): Response | null {
  const page = pageName(path);
  if (path.endsWith('.html') && files.has(path) && path !== notFoundFile)
    return new Response(null, { status: 308, headers: { location: leadTo(path) } });
  const file = files.get(path) ?? (page === null ? undefined : files.get(page));
  if (file === undefined || path === notFoundFile) return null;
  const response = fileResponse(file, path, taken);
  if (page === 'case.html') response.headers.set('x-robots-tag', 'noindex');
  return response;
}

const notFoundFile = '404.html';

/** The page for people whose address leads nowhere; null where the build has none. */
export function notFoundPage(files: StaticFiles, taken: Taken): Response | null {
  const file = files.get(notFoundFile);
  if (file === undefined) return null;
  const { body, headers } = fileResponse(file, notFoundFile, { ...taken, ifNoneMatch: '' });
  headers.set('x-robots-tag', 'noindex');
  return new Response(body, { status: 404, headers });
}

/** From a page's file to its address, relative to where it was asked for. */
const leadTo = (path: string): string => `./${path.replace(/^.*\//, '').replace(/(?:^index)?\.html$/, '')}`;

function fileResponse(file: StaticFile, path: string, headers: Taken): Response {
  const encoding = encodingOf(file, headers.acceptEncoding);
  const common = {
    etag: etagOf(file, encoding),
    vary: 'Accept-Encoding',
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'cross-origin-resource-policy': path === 'embed.js' ? 'cross-origin' : 'same-origin',
  };
  if (hasIt(file, headers.ifNoneMatch)) return new Response(null, { status: 304, headers: common });
  const body = encoding === null ? file.body : (file.encoded.get(encoding) ?? file.body);
  return new Response(inSlices(body), {
    headers: {
      ...common,
      'content-type': file.type,
      'content-length': String(body.length),
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    },
  });
}

/** Each encoding is another representation, which a strong tag has to tell apart (RFC 9110 section 8.8.3.3). */
const etagOf = ({ etag }: StaticFile, encoding: 'br' | 'gzip' | null): string =>
  encoding === null ? etag : etag.replace(/"$/, `-${encoding}"`);

/** Whether a visitor has this content, in whatever encoding: compared weakly, as a proxy that compresses makes a tag weak (RFC 9110 section 13.1.2). */
const hasIt = (file: StaticFile, ifNoneMatch: string): boolean =>
  ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some(
      (tag) => tag === '*' || [null, 'br' as const, 'gzip' as const].some((one) => etagOf(file, one) === tag),
    );

/** `licences` and `licences/` are `licences.html`; null for what is no address of a page. */
function pageName(path: string): string | null {
  const plain = withoutMail(path);
  if (!wizardPath.test(plain)) return null;
  const name = plain.replace(/\/$/, '');
  return name === '' ? 'index.html' : /^(?:index|404)$/i.test(name) ? null : `${name}.html`;
}

/** The better of the encodings at hand that the visitor takes; a quality of 0 is a no (RFC 9110 section 12.5.3). */
function encodingOf(file: StaticFile, accepted: string): 'br' | 'gzip' | null {
  const taken = accepted
    .split(',')
    .map((part) => part.split(';').map((word) => word.trim().toLowerCase()))
    .filter(([, quality = '']) => !/^q=0(\.0*)?$/.test(quality))
    .map(([name]) => name);
  if (file.encoded.has('br') && taken.includes('br')) return 'br';
  return file.encoded.has('gzip') && taken.includes('gzip') ? 'gzip' : null;
}
