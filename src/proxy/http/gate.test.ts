import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { send, sendCheck, sendRaw, trialApp, trialConfig, type TrialApp } from './trial/trial-app.ts';

let app: TrialApp;
let published: TrialApp;
beforeAll(async () => {
  app = await trialApp(trialConfig());
  published = await trialApp(
    trialConfig('--public-url', 'https://tools.example', '--allow', '10.250.0.0/16'),
  );
});
afterAll(async () => {
  await Promise.all([app, published].map((one) => one.close()));
});

const refusedDns = { address: '127.0.0.1' };

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
    const before = app.lines.length;
    expect((await sendCheck(app.port, '127.0.0.1', { host, origin: `http://${host}` })).status).toBe(421);
    expect(app.lines).toHaveLength(before);
  });
});

describe('abuse 2: strange targets and hosts', () => {
  const port = () => app.port;
  test.each<[string, () => string]>([
    [
      'absolute form, foreign host',
      () => `GET http://evil.example/ HTTP/1.1\r\nHost: localhost:${port()}\r\n\r\n`,
    ],
    [
      'absolute form, foreign port',
      () => `GET http://localhost:1/ HTTP/1.1\r\nHost: localhost:${port()}\r\n\r\n`,
    ],
    ['two Hosts', () => `GET / HTTP/1.1\r\nHost: localhost:${port()}\r\nHost: evil.example\r\n\r\n`],
    [
      'two equal Hosts',
      () => `GET / HTTP/1.1\r\nHost: localhost:${port()}\r\nHost: localhost:${port()}\r\n\r\n`,
    ],
    ['no Host', () => 'GET / HTTP/1.1\r\n\r\n'],
    ['an empty Host', () => 'GET / HTTP/1.1\r\nHost:\r\n\r\n'],
    ['a trailing dot', () => `GET / HTTP/1.1\r\nHost: localhost.:${port()}\r\n\r\n`],
    ['another port', () => 'GET / HTTP/1.1\r\nHost: localhost:1\r\n\r\n'],
    ['no port', () => 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a user name', () => `GET / HTTP/1.1\r\nHost: a@localhost:${port()}\r\n\r\n`],
    ['a list', () => `GET / HTTP/1.1\r\nHost: localhost:${port()}, evil.example\r\n\r\n`],
    ['an IPv4-mapped loopback', () => `GET / HTTP/1.1\r\nHost: [::ffff:127.0.0.1]:${port()}\r\n\r\n`],
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
    const before = app.lines.length;
    expect([(await sendCheck(app.port, '127.0.0.1', headers)).status, app.lines.length]).toEqual([
      403,
      before,
    ]);
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
  test.each(['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip'])(
    '%s is refused, naming the setting',
    async (header) => {
      const got = await send(app.port, '/healthz', { headers: { [header]: '10.9.9.9' } });
      expect([got.status, got.body]).toEqual([403, expect.stringContaining('--public-url')]);
    },
  );
  it('a bare one is refused by the page’s own Origin', async () => {
    const got = await sendCheck(app.port, '127.0.0.1', {
      host: `127.0.0.1:${app.port}`,
      origin: 'http://tools.example',
    });
    expect([got.status, got.body]).toEqual([403, expect.stringContaining('--public-url')]);
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
