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
  test.each(['/', '/failed', '/join/address', '/errors/already-joined', '/no-such-page'])(
    '%s',
    async (path) => {
      const got = await send(app.port, path);
      expect([got.status, got.headers['content-type'], got.headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(got.body).toBe(page);
    },
  );
  it('no longer takes itself for plain files', async () => {
    expect((await send(below.port, '/tools/sps/')).body).not.toMatch(/data-hosting|http-equiv/);
  });
  it('is told where it lies, and answers below there only', async () => {
    expect((await send(below.port, '/tools/sps/join/address')).body).toContain('<base href="/tools/sps/" />');
    expect((await send(below.port, '/tools/sps')).headers.location).toBe('/tools/sps/');
    expect((await send(below.port, '/tools/sps/api/about')).status).toBe(200);
    expect((await send(below.port, '/api/about')).status).toBe(404);
    expect((await send(below.port, '/join/address')).status).toBe(404);
  });
  it('is not sent again where the visitor has it', async () => {
    const { headers } = await send(app.port, '/');
    expect((await send(app.port, '/', { headers: { 'if-none-match': headers.etag ?? '' } })).status).toBe(
      304,
    );
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
  test.each(['/licences', '/licences/', '/licences.html', '/licences.'])('%s', async (path) => {
    const got = await send(app.port, path);
    expect([got.status, got.body]).toEqual([200, licences('<base href="/" />')]);
  });
  it('is told where it lies, too', async () => {
    expect((await send(below.port, '/tools/sps/licences')).body).toContain('<base href="/tools/sps/" />');
  });
});

describe('headers', () => {
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
  test.each([
    '//evil.example/', '/..%2f', '/..%2f..%2fetc/passwd', '/%2e%2e/', '/.secret', '/.env', '/.git/config', '/assets/../.secret', '/a//b', '/%00',
    '/index.htm', '/assets/main-abcd1234.js.gz', '/assets/main-abcd1234.js.map', '/api/', '/api/nothing', '/x.php', '/join/%61ddress',
  ])('%s', async (path) => {
    const status = await sendRaw(app.port, `GET ${path} HTTP/1.1\r\nHost: localhost:${app.port}\r\n\r\n`);
    expect(status).toBe(404);
  }); // prettier-ignore
  it('a backslash is refused, too', async () => {
    const status = await sendRaw(app.port, `GET /a\\b HTTP/1.1\r\nHost: localhost:${app.port}\r\n\r\n`);
    expect(status).toBe(400);
  });
});
