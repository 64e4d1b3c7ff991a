import type { RequestListener } from 'node:http';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { TestAuthority, type TestCertificate } from '../testing/test-certificate.ts';
import { tableOf, testCheck } from '../testing/test-check.ts';
import { httpsServer, type TestServer } from '../testing/test-server.ts';

const open: TestServer[] = [];
const keep = async (server: Promise<TestServer>): Promise<TestServer> => {
  open.push(await server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

let authority: TestAuthority;
let leaf: TestCertificate;
beforeAll(async () => {
  authority = await TestAuthority.make();
  leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'] });
});

async function statusAt(server: TestServer): Promise<Endpoint['status']> {
  const { facts } = await testCheck('spp.trial.test', {
    lab: tableOf(server.port, authority.caPem),
    limits: { attemptMs: 20_000, wholeMs: 60_000 },
  });
  return facts.endpoints[0]?.status ?? { outcome: 'not-tried', because: 'dns' };
}

const over = async (handle: RequestListener) => statusAt(await keep(httpsServer(leaf, handle)));
const observed = (status: Endpoint['status']) => (status.outcome === 'observed' ? status.fact : status);

describe('what is not an SPP', () => {
  const web: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>hello');
  const sps: RequestListener = (request, response) =>
    request.url === '/api/authentication'
      ? response
          .writeHead(401, { 'content-type': 'application/json' })
          .end('{"error":{"type":"Unauthenticated"},"meta":{"href":"/api/authentication"}}')
      : web(request, response);
  const status =
    (code: number): RequestListener =>
    (_, response) =>
      response.writeHead(code).end();
  test.each<[string, RequestListener, string, number]>([
    ['a web page', web, 'web-page', 200],
    ['an SPS', sps, 'sps', 200],
    ['another API', (_, response) => response.end('{"hello":1}'), 'json', 200],
    ['plain text', (_, response) => response.end('hello'), 'other', 200],
    ['404 everywhere', status(404), 'http-error', 404],
    [
      '404 on the newest path, 503 on the others',
      (request, response) => status(request.url?.includes('v4') === true ? 404 : 503)(request, response),
      'proxy-error',
      503,
    ],
    [
      'a sign-in page',
      (_, response) =>
        response.setHeader('content-type', 'text/html').end('<form><input name=p type="password">'),
      'sign-in-page',
      200,
    ],
    ...[502, 503, 504, 407].map((code): [string, RequestListener, string, number] => [
      `a proxy’s ${code}`,
      status(code),
      'proxy-error',
      code,
    ]),
    ...[400, 401, 403, 421, 429, 500].map((code): [string, RequestListener, string, number] => [
      `a refusal with ${code}`,
      status(code),
      'refusal',
      code,
    ]),
    [
      'an error of SPP’s API',
      (_, response) => response.writeHead(404).end('{"Code":60000,"Message":"No","InnerError":null}'),
      'spp-error',
      404,
    ],
  ])('%s', async (_, handle, looksLike, httpStatus) => {
    expect(observed(await over(handle))).toMatchObject({ kind: 'not-spp', looksLike, httpStatus });
  });
});

test.each([
  [400, '<html><center>No required SSL certificate was sent</center><hr><center>nginx</center></html>'],
  [400, '<html><center>The SSL certificate error</center></html>'],
  [403, '<h2>403.7 - Forbidden: Client certificate required.</h2>'],
])('a %i that asks for a client certificate is named as that', async (code, page) => {
  const seen = await over((_, response) =>
    response.writeHead(code, { 'content-type': 'text/html' }).end(page),
  );
  expect(seen).toMatchObject({ outcome: 'failed', reason: 'client-certificate-wanted' });
});

test.each<[string, RequestListener]>([
  ['a page', (_, response) => response.setHeader('content-type', 'text/html').end('<html>')],
  ['a redirect', (_, response) => response.writeHead(302, { location: '/login' }).end()],
  ['an error', (_, response) => response.writeHead(500).end()],
])('%s at the newest path does not hide a status at an older one', async (_, newest) => {
  const seen = await over((request, response) =>
    request.url?.includes('/v3/') === true
      ? response.setHeader('content-type', 'application/json').end('{"ApplianceCurrentState":"Online"}')
      : newest(request, response),
  );
  expect(observed(seen)).toMatchObject({ kind: 'spp', apiVersion: 3 });
});

describe('abuse 22: a redirect is named, escaped and not followed', () => {
  test.each([
    ['https://169.254.169.254/latest', '169.254.169.254'],
    ['https://admin:pw@evil.example/', 'evil.example'],
    ['//evil.example/x', 'evil.example'],
    ['javascript:alert(1)', null],
    ['/login', null],
    ['http://[', null],
    ['https://ex\u202eample.test/', null],
  ])('%s', async (location, redirectHost) => {
    const server = await keep(
      httpsServer(leaf, (_, response) => {
        response.socket?.end(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);
      }),
    );
    const fact = observed(await statusAt(server));
    expect(fact).toMatchObject({ kind: 'not-spp', looksLike: 'redirect', httpStatus: 302, redirectHost });
    expect(JSON.stringify(fact)).not.toMatch(/pw|\u202e/);
    // One for each question at most, where each answer closes its connection.
    expect(server.connections()).toBeLessThanOrEqual(5);
  });
});
