import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { clientKey } from './client-address.ts';
import { send, sendCheck, testApp, testConfig, type TestApp } from './testing/test-app.ts';

const appBehind = (proxies: string) =>
  testApp(
    testConfig('--trust-proxy', proxies, '--public-url', 'http://tools.example', '--allow', '10.250.0.0/16'),
  );

/** Who asked for the checks that these lines tell of. */
const clientsIn = (lines: readonly string[]): unknown[] =>
  lines
    .map((line) => JSON.parse(line) as { event: string; client?: string })
    .filter(({ event }) => event === 'check')
    .map(({ client }) => client);

/** Asks for a check of an address that is refused, and gives the status, who was told to have asked, and what was answered. */
async function ask(app: TestApp, headers: Record<string, string>) {
  const before = app.lines.length;
  const { status, body } = await sendCheck(app.port, '10.251.0.1', headers);
  return { status, clients: clientsIn(app.lines.slice(before)), body };
}

type Row = [title: string, header: string | undefined, client: string | null];

describe('abuse 10: X-Forwarded-For behind one proxy', () => {
  let behind: TestApp;
  beforeAll(async () => {
    behind = await appBehind('1');
  });
  afterAll(() => behind.close());
  test.each<Row>([
    ['one entry', '10.9.9.9', '10.9.9.9'],
    ['a forged entry before it', '127.0.0.1, 10.9.9.9', '10.9.9.9'],
    ['many forged entries', '1.1.1.1,2.2.2.2,3.3.3.3, 10.9.9.9', '10.9.9.9'],
    ['none', undefined, null],
    ['no address', 'unknown', null],
    ['an empty last entry', '10.9.9.9,', null],
    ['with a line break', '10.9.9.9 x', null],
  ])('%s', async (_, header, client) => {
    const got = await ask(behind, header === undefined ? {} : { 'x-forwarded-for': header });
    expect([got.status, got.clients]).toEqual([403, client === null ? [] : [client]]);
    expect(got.body.includes('--trust-proxy')).toBe(client === null);
  });
});

describe('abuse 10: X-Forwarded-For behind two proxies, each of which has to be named', () => {
  let behind: TestApp;
  beforeAll(async () => {
    behind = await appBehind('2,127.0.0.1,10.20.0.0/28');
  });
  afterAll(() => behind.close());
  test.each<Row>([
    ['both wrote', '10.9.9.9, 10.20.0.5', '10.9.9.9'],
    ['both wrote, behind a forged entry', '1.1.1.1, 10.9.9.9, 10.20.0.5', '10.9.9.9'],
    ['somebody went round the outer one', '10.9.9.9, 10.9.9.8', null],
    ['only one wrote', '10.9.9.9', null],
    ['only the outer one', '10.20.0.5', null],
  ])('%s', async (_, header, client) => {
    const got = await ask(behind, { 'x-forwarded-for': header ?? '' });
    expect([got.status, got.clients]).toEqual([403, client === null ? [] : [client]]);
  });
});

describe('abuse 44: a peer that is no named proxy', () => {
  let behind: TestApp;
  beforeAll(async () => {
    behind = await appBehind('1,10.20.0.5');
  });
  afterAll(() => behind.close());
  test.each<[string, Record<string, string>]>([
    ['with its own X-Forwarded-For', { 'x-forwarded-for': '10.9.9.9' }],
    ['that names the proxy in it', { 'x-forwarded-for': '10.9.9.9, 10.20.0.5' }],
    ['without any', {}],
  ])('%s, and the public Host, checks nothing and is counted as nobody', async (_, headers) => {
    const got = await ask(behind, { host: 'tools.example', ...headers });
    expect([got.status, got.clients]).toEqual([403, []]);
    expect(got.body).toContain('--trust-proxy does not name 127.0.0.1');
  });
  test.each(['/', '/api/about', '/join/address'])('gets no %s, for sign-in is the proxy’s', async (path) => {
    const headers = { host: 'tools.example', 'x-forwarded-for': '10.9.9.9' };
    expect((await send(behind.port, path, { headers })).status).toBe(403);
  });
  it('may ask how the server is', async () => {
    expect((await send(behind.port, '/healthz', { headers: { host: 'tools.example' } })).status).toBe(200);
  });
});

it('counts an IPv6 client by its /64, for all of that is one client', () => {
  expect(clientKey('2001:db8::1')).toBe(clientKey('2001:db8:0:0:ffff::2'));
  expect(clientKey('2001:db8:1::1')).not.toBe(clientKey('2001:db8:2::1'));
  expect(clientKey('10.9.9.9')).toBe('10.9.9.9');
});
