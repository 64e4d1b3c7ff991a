import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { send, sendCheck, sendRaw, testApp, testConfig, type TestApp } from './testing/test-app.ts';

let app: TestApp;
let published: TestApp;
beforeAll(async () => {
  app = await testApp(testConfig());
  published = await testApp(testConfig('--public-url', 'https://tools.example', '--allow', '10.250.0.0/16'));
});
afterAll(async () => {
  await Promise.all([app, published].map((one) => one.close()));
});

const refusedDns = { address: '127.0.0.1' };
/** How many checks were made, refused ones too. */
const checksOf = ({ lines }: TestApp): number =>
  lines.filter((line) => line.includes('"event":"check"')).length;

describe('our own addresses', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('%s is answered', async (name) => {
    expect((await send(app.port, '/healthz', { headers: { host: `${name}:${app.port}` } })).status).toBe(200);
  });
  test.each(['http://localhost', 'http://127.0.0.1', 'http://[::1]'])(
    'a check from a page at %s is made',
    async (origin) => {
      const headers = { origin: `${origin}:${app.port}`, 'sec-fetch-site': 'same-origin' };
      expect((await sendCheck(app.port, refusedDns.address, headers)).status).toBe(403);
      expect(app.lines.at(-1)).toContain('"verdict":"refused"');
    },
  );
  test.each(['tools.example', 'tools.example:443', 'TOOLS.example'])('the public URL as %s', async (host) => {
    expect((await send(published.port, '/healthz', { headers: { host } })).status).toBe(200);
  });
});

describe('hosts that begin or end like ours', () => {
  test.each([
    'tools.example.evil',
    'tools.example:4430',
    'tools.example:80',
    'eviltools.example',
    'x.tools.example',
  ])('%s is 421', async (host) => {
    expect((await send(published.port, '/healthz', { headers: { host } })).status).toBe(421);
  });
});

describe('abuse 1, abuse 6: a foreign Host', () => {
  const paths = ['/', '/metrics', '/healthz', '/readyz', '/api/about', '/no/such'];
  test.each(paths)('%s is 421', async (path) => {
    const got = await send(app.port, path, { headers: { host: `evil.example:${app.port}` } });
    expect([got.status, got.headers['content-type']]).toEqual([421, 'application/problem+json']);
  });
  it('with an equal Origin is 421 on a check, too', async () => {
    const host = `evil.example:${app.port}`;
    const before = checksOf(app);
    expect((await sendCheck(app.port, '127.0.0.1', { host, origin: `http://${host}` })).status).toBe(421);
    expect(checksOf(app)).toBe(before);
  });
});

describe('abuse 2: strange targets and hosts', () => {
  const port = () => app.port;
  test.each<[string, () => string]>([
    [
      'absolute form, foreign host',
      () => `GET http://evil.example/healthz HTTP/1.1\r\nHost: localhost:${port()}\r\n\r\n`,
    ],
    [
      'absolute form, foreign port',
      () => `GET http://localhost:1/healthz HTTP/1.1\r\nHost: localhost:${port()}\r\n\r\n`,
    ],
    ['two Hosts', () => `GET /healthz HTTP/1.1\r\nHost: localhost:${port()}\r\nHost: evil.example\r\n\r\n`],
    [
      'two equal Hosts',
      () => `GET /healthz HTTP/1.1\r\nHost: localhost:${port()}\r\nHost: localhost:${port()}\r\n\r\n`,
    ],
    ['no Host', () => 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['an empty Host', () => 'GET /healthz HTTP/1.1\r\nHost:\r\n\r\n'],
    ['a trailing dot', () => `GET /healthz HTTP/1.1\r\nHost: localhost.:${port()}\r\n\r\n`],
    ['another port', () => 'GET /healthz HTTP/1.1\r\nHost: localhost:1\r\n\r\n'],
    ['no port', () => 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a user name', () => `GET /healthz HTTP/1.1\r\nHost: a@localhost:${port()}\r\n\r\n`],
    ['a list', () => `GET /healthz HTTP/1.1\r\nHost: localhost:${port()}, evil.example\r\n\r\n`],
    ['an IPv4-mapped loopback', () => `GET /healthz HTTP/1.1\r\nHost: [::ffff:127.0.0.1]:${port()}\r\n\r\n`],
    ['asterisk form', () => `OPTIONS * HTTP/1.1\r\nHost: localhost:${port()}\r\n\r\n`],
  ])('%s', async (_, text) => {
    const status = await sendRaw(port(), text());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
  it('absolute form of our own is answered', async () => {
    const own = `localhost:${app.port}`;
    expect(await sendRaw(app.port, `GET http://${own}/healthz HTTP/1.1\r\nHost: ${own}\r\n\r\n`)).toBe(200);
  });
});

describe('abuse 2: what the gate alone refuses, for Node and the routes would let it pass', () => {
  const own = () => `localhost:${app.port}`;
  test.each<[string, () => string]>([
    [
      'the first of two Hosts is ours',
      () => `GET /healthz HTTP/1.1\r\nHost: ${own()}\r\nHost: evil.example\r\n\r\n`,
    ],
    ['both Hosts are ours', () => `GET /healthz HTTP/1.1\r\nHost: ${own()}\r\nHost: ${own()}\r\n\r\n`],
    [
      'the Host is ours, the target is not',
      () => `GET http://evil.example/healthz HTTP/1.1\r\nHost: ${own()}\r\n\r\n`,
    ],
    [
      'the target is ours, the Host is not',
      () => `GET http://${own()}/healthz HTTP/1.1\r\nHost: evil.example\r\n\r\n`,
    ],
  ])('%s', async (_, text) => {
    expect(await sendRaw(app.port, text())).toBe(421);
  });
});

describe('a 421 says what would help', () => {
  test.each<[string, string, string[]]>([
    ['wizard.corp:9000', 'its own names on this machine', ['"wizard.corp:9000"', '--public-url', 'http://wizard.corp:9000']],
    ['[fd00::1]:9000', 'its own names', ['"[fd00::1]:9000"']],
  ])('%s', async (host, own, parts) => {
    const { detail } = JSON.parse((await send(app.port, '/', { headers: { host } })).body) as { detail: string };
    for (const part of [own, ...parts]) expect(detail).toContain(part);
  }); // prettier-ignore
  it('and names the public address where there is one', async () => {
    const { body } = await send(published.port, '/', { headers: { host: 'tools.example:8443' } });
    for (const part of ['tools.example:8443', 'answers to tools.example, as --public-url says'])
      expect(body).toContain(part);
  });
});

describe('a method that an address does not have is 405, and says which it has', () => {
  test.each<[string, string, string]>([
    ['GET', '/api/check', 'POST'],
    ['HEAD', '/api/check', 'POST'],
    ['PUT', '/api/check', 'POST'],
    ['POST', '/api/about', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['DELETE', '/metrics', 'GET, HEAD'],
    ['POST', '/join/address', 'GET, HEAD'],
  ])('%s %s', async (method, path, allow) => {
    const got = await send(app.port, path, { method });
    expect([got.status, got.headers.allow]).toEqual([405, allow]);
  });
  it('HEAD is answered as GET is', async () => {
    const got = await send(app.port, '/api/about', { method: 'HEAD' });
    expect([got.status, got.headers['content-type'], got.body]).toEqual([200, 'application/json', '']);
  });
});

describe('abuse 3: a check that is not JSON', () => {
  const body = JSON.stringify({ address: '127.0.0.1' });
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
    'application/jsonp',
    'text/json',
  ])('type %j is 415', async (type) => {
    const before = app.lines.length;
    const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
    const got = await send(app.port, '/api/check', { method: 'POST', headers, body });
    expect([got.status, app.lines.length]).toEqual([415, before]);
  });
});

describe('abuse 4: a check from another page', () => {
  test.each<Record<string, string>>([
    { origin: 'null' },
    { origin: 'http://evil.example' },
    { origin: 'http://localhost:1' },
    { origin: 'https://tools.example.evil' },
    { origin: '' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'none' },
  ])('%j is 403', async (headers) => {
    const before = checksOf(app);
    expect([(await sendCheck(app.port, '127.0.0.1', headers)).status, checksOf(app)]).toEqual([403, before]);
  });
  it('is 403 where it is published, too', async () => {
    const got = await sendCheck(published.port, '10.250.0.1', {
      host: 'tools.example',
      origin: 'http://tools.example',
    });
    expect(got.status).toBe(403);
  });
});

it('abuse 5: a preflight gets no permission', async () => {
  const headers = {
    origin: 'http://evil.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  const got = await send(app.port, '/api/check', { method: 'OPTIONS', headers });
  expect(got.status).toBe(405);
  expect(Object.keys(got.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

describe('abuse 9: a reverse proxy in front of a server set up for one machine', () => {
  test.each([
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'X-Forwarded',
    'forwarded',
    'forwarded-for',
    'x-real-ip',
    'via',
    'cdn-loop',
    'cf-connecting-ip',
    'cf-ray',
    'true-client-ip',
    'x-client-ip',
    'client-ip',
    'x-cluster-client-ip',
    'fastly-client-ip',
    'fly-client-ip',
    'wl-proxy-client-ip',
    'x-envoy-external-address',
    'x-original-host',
    'x-azure-clientip',
    'x-appengine-user-ip',
    'x-originating-ip',
    'x-amzn-trace-id',
  ])('%s is refused, naming the setting', async (header) => {
    const got = await send(app.port, '/healthz', { headers: { [header]: '10.9.9.9' } });
    expect([got.status, got.body]).toEqual([403, expect.stringContaining('--public-url')]);
  });
  it('a bare one is refused by the page’s own Origin', async () => {
    const got = await sendCheck(app.port, '127.0.0.1', {
      host: `127.0.0.1:${app.port}`,
      origin: 'http://tools.example',
    });
    expect([got.status, got.body]).toEqual([403, expect.stringContaining('--public-url')]);
  });
});

/** An address of this machine that is none of its loopback's: from there it is another machine. */
const elsewhere = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

describe.skipIf(elsewhere === undefined)('a server that others reach', () => {
  const to = elsewhere ?? '';
  let reached: TestApp;
  beforeAll(async () => {
    reached = await testApp(testConfig('--host', '0.0.0.0', '--public-url', 'http://tools.example'));
  });
  afterAll(() => reached.close());
  const asks = (path: string, host: string) => send(reached.port, path, { to, headers: { host } });

  test.each(['/healthz', '/readyz', '/metrics', '/healthz?verbose'])(
    'abuse 49: answers %s to the address of its socket',
    async (path) => {
      expect((await asks(path, `${to}:${reached.port}`)).status).toBe(200);
    },
  );
  test.each(['/', '/api/about', '/healthz/', '/x/..%2fhealthz'])('and by that address nothing else: %s', async (path) => {
    expect((await asks(path, `${to}:${reached.port}`)).status).toBe(421);
  }); // prettier-ignore
  test.each(['localhost', '127.0.0.1', '[::1]'])('is no %s to them', async (name) => {
    for (const path of ['/', '/healthz'])
      expect((await asks(path, `${name}:${reached.port}`)).status).toBe(421);
    const own = await send(reached.port, '/healthz', { headers: { host: `${name}:${reached.port}` } });
    expect(own.status).toBe(200);
  });
});

describe('a header field behind many others', () => {
  const fields = (count: number) => Array.from({ length: count }, () => 'a: b\r\n').join('');
  const ask = (count: number) =>
    sendRaw(
      app.port,
      `GET / HTTP/1.1\r\nHost: localhost:${app.port}\r\n${fields(count)}X-Forwarded-For: 1.2.3.4\r\n\r\n`,
    );
  it.each([
    [98, 403],
    [99, 431],
    [2100, 431],
  ])('%i of them: seen, or refused for their number', async (count, status) => {
    expect(await ask(count)).toBe(status);
  });
});
