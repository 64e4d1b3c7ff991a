import { inSlices } from './in-slices.ts';
import type { StaticFile, StaticFiles } from './static-files.ts';

/** A wizard address: words of letters, digits and dashes. Whatever has a dot, a percent sign or `//` is a file or an attack. */
const wizardPath = /^([a-z0-9-]+(\/[a-z0-9-]+)*)?\/?$/i;

/**
 * The file or page for a path below the base path; null where there is none.
 *
 * A page of its own is found without its ending; any other wizard address gets the wizard, which finds its own step; the HTTP interface never
 * does.
 */
export function staticResponse(
  files: StaticFiles,
  path: string,
  headers: { acceptEncoding: string; ifNoneMatch: string },
): Response | null {
  const file = files.get(path) ?? (isWizardPath(path) ? pageAt(files, path) : undefined);
  if (file === undefined) return null;
  const common = {
    etag: file.etag,
    vary: 'Accept-Encoding',
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'cross-origin-resource-policy': path === 'embed.js' ? 'cross-origin' : 'same-origin',
  };
  if (headers.ifNoneMatch === file.etag) return new Response(null, { status: 304, headers: common });
  const encoding = encodingOf(file, headers.acceptEncoding);
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

/** `licences` and `licences/` are `licences.html`, a page that needs no script; every other address is the wizard's. */
const pageAt = (files: StaticFiles, path: string): StaticFile | undefined =>
  files.get(`${path.replace(addedByMail, '').replace(/\/$/, '')}.html`) ?? files.get('index.html');

/** What mail programs add to a link: a `#` written as `%23` with all that follows, or the punctuation of the sentence. */
const addedByMail = /(%23.*|[.,;:!?)>\]'"]+)$/i;

function isWizardPath(path: string): boolean {
  return wizardPath.test(path.replace(addedByMail, '')) && !/^api(\/|$)/i.test(path);
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
