import { createHash } from 'node:crypto';

/** Scripts without `src` in a page, as their bodies stand there. */
const inlineScripts = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;

/** CSP sources for the scripts that stand in the page itself (the theme has to be set before anything is drawn). */
export function scriptHashes(html: string): string[] {
  return [...html.matchAll(inlineScripts)]
    .map(([, body = '']) => body)
    .filter((body) => body !== '')
    .map((body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`);
}

/**
 * Headers of every answer. They allow what the wizard needs, from this server only, and framing by those listed.
 *
 * @param hashes  as `scriptHashes` gives them
 * @param options.framesItself  for the page that shows the wizard in a frame
 * @param options.compiles  for the script of a worker that compiles WebAssembly: a worker obeys the policy of its own script
 */
export function pageHeaders(
  hashes: readonly string[],
  frameAncestors: readonly string[],
  { framesItself = false, compiles = false } = {},
): Readonly<Record<string, string>> {
  const ancestors = frameAncestors.length === 0 ? "'none'" : frameAncestors.join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes, ...(compiles ? ["'wasm-unsafe-eval'"] : [])].join(' ')}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(framesItself ? ["frame-src 'self'"] : []),
    "base-uri 'self'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...(frameAncestors.length === 0 ? { 'x-frame-options': 'DENY' } : {}),
  };
}
