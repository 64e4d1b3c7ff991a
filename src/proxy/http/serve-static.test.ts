import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { send, sendRaw, testApp, testConfig, type TestApp } from './testing/test-app.ts';

const theme = 'document.documentElement.dataset.theme = "dark"';
const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`;
const built = (base: string) =>
  `<!doctype html>${base}<script>${theme}</script><script type="module" src="./assets/main-abcd1234.js"></script>`;
const page = built('<base href="/" />');
const script = 'export const x = 1;';
/** Pages of the wizard, each a file of its own. */
const places = {
  'failed.html': '/failed',
  'case.html': '/case',
  'embed.html': '/embed',
  'errors/already-joined.html': '/errors/already-joined',
  '404.html': '/404',
};
const licences = (base: string) => `<!doctype html>${base}<h1>Licences</h1>`;

let directory: string;
let app: TestApp;
let below: TestApp;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'client-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), built(`<base href="./" data-hosting="files" />${policy}`));
  writeFileSync(join(directory, 'licences.html'), licences('<base href="./" data-hosting="files" />'));
  writeFileSync(join(directory, '.secret'), 'secret');
  mkdirSync(join(directory, 'errors'));
  for (const [file, place] of Object.entries(places))
    writeFileSync(
      join(directory, file),
      built(
        `<base href="${file.includes('/') ? '../' : './'}" data-hosting="files" data-place="${place}" />${policy}`,
      ),
    );
  writeFileSync(join(directory, 'embed.js'), script);
  writeFileSync(join(directory, 'icon.svg'), '<svg/>');
  writeFileSync(join(directory, 'assets', 'main-abcd1234.js'), script);
  writeFileSync(join(directory, 'assets', 'main-abcd1234.js.gz'), gzipSync(script));
  writeFileSync(join(directory, 'assets', 'main-abcd1234.js.map'), '{}');
  app = await testApp(testConfig(), null, directory);
  below = await testApp(
    testConfig('--base-path', '/tools/sps', '--frame-ancestors', 'https://portal.example,https://b.example'),
    null,
    directory,
  );
});
afterAll(async () => {
  await Promise.all([app.close(), below.close()]);
  rmSync(directory, { recursive: true });
});

describe('the page', () => {
  test.each([
    '/',
    '/failed',
    '/failed/',
    '/failed.',
    '/errors/already-joined',
    '/errors/already-joined%23x',
    '/errors/already-joined%2523x',
    '/failed%252523c1AA-_z',
    '/failed%E2%80%8B',
    '/failed%25E2%2580%258B%2523x',
    '/failed%3E',
    '/%23error=already-joined',
    '/%2523x',
  ])('%s', async (path) => {
    const got = await send(app.port, path);
    expect([got.status, got.headers['content-type'], got.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(got.body).toBe(page);
  });
  it('no longer takes itself for plain files', async () => {
    expect((await send(below.port, '/tools/sps/')).body).not.toMatch(/data-hosting|http-equiv/);
  });
  it('is told where it lies, and answers below there only', async () => {
    expect((await send(below.port, '/tools/sps/errors/already-joined')).body).toContain(
      '<base href="/tools/sps/" />',
    );
    expect((await send(below.port, '/tools/sps')).headers.location).toBe('/tools/sps/');
    expect((await send(below.port, '/tools/sps/api/about')).status).toBe(200);
    expect((await send(below.port, '/api/about')).status).toBe(404);
    expect((await send(below.port, '/failed')).status).toBe(404);
  });
  it('is not sent again where the visitor has it', async () => {
    const { headers } = await send(app.port, '/');
    expect((await send(app.port, '/', { headers: { 'if-none-match': headers.etag ?? '' } })).status).toBe(
      304,
    );
  });
  it.each([
    ['made weak by a proxy that compresses', (tag: string) => `W/${tag}`],
    ['one of several', (tag: string) => `"another", ${tag}`],
    ['any', () => '*'],
  ])('a visitor whose tag is %s has the page', async (_, sent) => {
    const { headers } = await send(app.port, '/');
    const again = await send(app.port, '/', { headers: { 'if-none-match': sent(headers.etag ?? '') } });
    expect(again.status).toBe(304);
  });
  it('each encoding has a tag of its own', async () => {
    const tags = ['br', 'gzip', 'identity'].map(
      async (encoding) =>
        (await send(app.port, '/', { headers: { 'accept-encoding': encoding } })).headers.etag,
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });
  it('comes compressed to those who take it', async () => {
    const got = await new Promise<Buffer>((resolve) => {
      void fetch(`http://localhost:${app.port}/`, { headers: { 'accept-encoding': 'br' } }).then(
        async (response) => resolve(Buffer.from(await response.arrayBuffer())),
      );
    });
    expect(got.toString().includes('<base') ? got.toString() : brotliDecompressSync(got).toString()).toBe(
      page,
    );
  });
});

describe('a page beside the wizard', () => {
  test.each(['/licences', '/licences/', '/licences.'])('%s', async (path) => {
    const got = await send(app.port, path);
    expect([got.status, got.body]).toEqual([200, licences('<base href="/" />')]);
  });
  it('is told where it lies, too', async () => {
    expect((await send(below.port, '/tools/sps/licences')).body).toContain('<base href="/tools/sps/" />');
  });
});

describe('an address that leads nowhere', () => {
  const nowhere = [
    '/no-such-page',
    '/errors/no-such-error',
    '/404',
    '/404.html',
    '/index',
    '/case%41',
    '/x.php',
  ];
  test.each(nowhere)('%s is a page with 404 for a person', async (path) => {
    const got = await send(app.port, path, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([got.status, got.headers['content-type'], got.headers['x-robots-tag']]).toEqual([
      404,
      'text/html; charset=utf-8',
      'noindex',
    ]);
    expect(got.body).toBe(page);
  });
  test.each(nowhere)('%s is a problem for a program', async (path) => {
    const got = await send(app.port, path, { headers: { accept: '*/*' } });
    expect([got.status, got.headers['content-type']]).toEqual([404, 'application/problem+json']);
  });
  it('of the interface is a problem for everybody', async () => {
    const got = await send(app.port, '/api/nothing', { headers: { accept: 'text/html' } });
    expect([got.status, got.headers['content-type']]).toEqual([404, 'application/problem+json']);
  });
  test.each([
    ['/failed.html', './failed'],
    ['/errors/already-joined.html', './already-joined'],
    ['/index.html', './'],
  ])('%s leads to its address, where the wizard starts', async (path, location) => {
    const got = await send(app.port, path);
    expect([got.status, got.headers.location]).toEqual([308, location]);
  });
});

describe('search engines', () => {
  it('list no case', async () => {
    expect((await send(app.port, '/case')).headers['x-robots-tag']).toBe('noindex');
    expect((await send(app.port, '/errors/already-joined')).headers['x-robots-tag']).toBeUndefined();
  });
  it('are told the public address of a page', async () => {
    const published = await testApp(
      testConfig('--public-url', 'https://tools.example/sps', '--allow', '10.0.0.0/8'),
      null,
      directory,
    );
    const got = await send(published.port, '/sps/errors/already-joined', {
      headers: { host: 'tools.example' },
    });
    expect(got.body).toContain(
      '<link rel="canonical" href="https://tools.example/sps/errors/already-joined" />',
    );
    expect((await send(app.port, '/errors/already-joined')).body).not.toContain('canonical');
    await published.close();
  });
});

it('who runs the server stands in its pages, and stays text', async () => {
  const own = await testApp(
    testConfig(
      '--operator-name',
      '"><script>alert(1)</script>',
      '--help-url',
      'mailto:desk@x.example?subject="><b>',
      '--operator-note',
      "<img src=x onerror='x'>$&",
    ),
    null,
    directory,
  );
  const { body } = await send(own.port, '/');
  expect(body).toContain(
    '<meta name="operator-name" content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" />' +
      '<meta name="help-url" content="mailto:desk@x.example?subject=&quot;&gt;&lt;b&gt;" />' +
      `<meta name="operator-note" content="&lt;img src=x onerror='x'&gt;$&amp;" />`,
  );
  await own.close();
});

describe('headers', () => {
  it('let a page of ours be framed by ours for its preview only, and only the page about embedding frame', async () => {
    const policyAt = async (port: number, path: string) =>
      (await send(port, path)).headers['content-security-policy'];
    expect(await policyAt(app.port, '/failed?embed=preview')).toMatch(/frame-ancestors 'self'$/);
    expect((await send(app.port, '/failed?embed=preview')).headers['x-frame-options']).toBeUndefined();
    expect(await policyAt(below.port, '/tools/sps/failed?embed=preview')).toMatch(
      /frame-ancestors https:\/\/portal.example https:\/\/b.example 'self'$/,
    );
    expect(await policyAt(app.port, '/failed?embed')).toMatch(/frame-ancestors 'none'$/);
    expect(await policyAt(app.port, '/embed')).toContain("; frame-src 'self'; ");
    expect(await policyAt(app.port, '/failed')).not.toContain('frame-src');
  });
  it('allow what the wizard needs and no more', async () => {
    const { headers } = await send(app.port, '/');
    const hash = createHash('sha256').update(theme).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
  });
  it('let the listed portals frame it', async () => {
    const { headers } = await send(below.port, '/tools/sps/');
    expect(headers['content-security-policy']).toContain(
      'frame-ancestors https://portal.example https://b.example',
    );
    expect(headers['x-frame-options']).toBeUndefined();
  });
  it('stand on errors, too', async () => {
    const { headers } = await send(app.port, '/', { headers: { host: 'evil.example' } });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

it('pages that are opened leave no line in the log', async () => {
  const own = await testApp(testConfig(), null, directory);
  for (const path of ['/', '/failed', '/errors/already-joined', '/no-such-page', '/embed.js'])
    await send(own.port, path, { headers: { accept: 'text/html' } });
  expect(own.lines).toEqual([]);
  await own.close();
});

describe('files', () => {
  it('with a hash in the name may be kept for ever', async () => {
    const got = await send(app.port, '/assets/main-abcd1234.js', {
      headers: { 'accept-encoding': 'gzip;q=0, br' },
    });
    expect([got.status, got.headers['cache-control'], got.body]).toEqual([
      200,
      'public, max-age=31536000, immutable',
      script,
    ]);
  });
  it('are sent as they were compressed when built', async () => {
    const got = await send(app.port, '/assets/main-abcd1234.js', {
      headers: { 'accept-encoding': 'gzip, deflate' },
    });
    expect(got.headers['content-encoding']).toBe('gzip');
  });
  it('embed.js may be loaded by a portal, others may not', async () => {
    expect((await send(app.port, '/embed.js')).headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect((await send(app.port, '/icon.svg')).headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

describe('abuse 38: paths that are no page', () => {
  const asked = (path: string) =>
    sendRaw(app.port, `GET ${path} HTTP/1.1\r\nHost: localhost:${app.port}\r\n\r\n`);
  test.each([
    '//evil.example/', '/..%2f', '/..%2f..%2fetc/passwd', '/%2e%2e/', '/.secret', '/.env', '/.git/config', '/assets/../.secret', '/a//b', '/%00',
    '/index.htm', '/assets/main-abcd1234.js.gz', '/assets/main-abcd1234.js.map', '/api/', '/api/nothing', '/x.php', '/join/%61ddress',
  ])('%s', async (path) => expect(await asked(path)).toBe(404)); // prettier-ignore
  it('a backslash is refused, too', async () => expect(await asked('/a\\b')).toBe(400));
});
