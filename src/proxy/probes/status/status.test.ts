import type { RequestListener } from 'node:http';
import { TLSSocket } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { answering, availability, healthyStatus } from '../testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from '../testing/test-certificate.ts';
import { tableOf, testCheck } from '../testing/test-check.ts';
import { httpsServer, rawServer, tlsServer, type TestServer } from '../testing/test-server.ts';

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

async function statusAt(server: TestServer, attemptMs = 20_000): Promise<Endpoint['status']> {
  const { facts } = await testCheck('spp.trial.test', {
    lab: tableOf(server.port, authority.caPem),
    limits: { attemptMs, wholeMs: 60_000 },
  });
  return facts.endpoints[0]?.status ?? { outcome: 'not-tried', because: 'dns' };
}

const over = async (handle: RequestListener) => statusAt(await keep(httpsServer(leaf, handle)));
const after = async (handle: (socket: TLSSocket) => void, attemptMs?: number) =>
  statusAt(await keep(tlsServer(leaf, (socket) => socket.once('data', () => handle(socket)))), attemptMs);

const observed = (status: Endpoint['status']) => (status.outcome === 'observed' ? status.fact : status);
const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const v2 = '/service/notification/v2/Status';
const cluster = '/service/notification/v4/Status/Cluster';

describe('an SPP', () => {
  it('is asked at one go for its status and its cluster where it knows the newest path', async () => {
    const asked: string[] = [];
    const status = await over((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.host}`);
      answering({ [availability]: healthyStatus })(request, response);
    });
    expect(observed(status)).toMatchObject({ kind: 'spp', path: availability, apiVersion: 4 });
    const paths = [availability, '/service/notification/v4/Status', cluster];
    expect(asked).toEqual(paths.map((path) => `GET ${path} spp.trial.test`));
  });
  it('is asked by nobody in particular: no user name, no cookie, no program, no visitor', async () => {
    const named = new Set<string>();
    await over((request, response) => {
      for (const name of Object.keys(request.headers)) named.add(name);
      answering({ [availability]: healthyStatus })(request, response);
    });
    expect([...named].sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host']);
  });
  it('of old age is found at v2, on the same connection', async () => {
    const server = await keep(httpsServer(leaf, answering({ [v2]: { ApplianceCurrentState: 'Online' } })));
    expect(observed(await statusAt(server))).toMatchObject({ kind: 'spp', path: v2, apiVersion: 2 });
    expect(server.connections()).toBe(1);
  });
  it('that closes after each answer gets one more connection', async () => {
    const server = await keep(
      httpsServer(leaf, (request, response) => {
        response.setHeader('connection', 'close');
        answering({ '/service/notification/v4/Status': healthyStatus })(request, response);
      }),
    );
    expect(observed(await statusAt(server))).toMatchObject({ kind: 'spp', apiVersion: 4 });
    expect(server.connections()).toBe(2);
  });
  it('in a cluster is asked for its members, and nothing of what it says of them is dialled', async () => {
    const clustered = { ...healthyStatus, IsClustered: true };
    const replica = { ...healthyStatus, ApplianceName: 'SPP2', IpAddress: '192.0.2.11', IsReplica: true };
    const server = await keep(
      httpsServer(
        leaf,
        answering({
          [availability]: clustered,
          [cluster]: [clustered, { ...replica, IsPrimary: false }, 'junk'],
        }),
      ),
    );
    expect(observed(await statusAt(server))).toMatchObject({
      members: [
        { name: 'SPP1', isPrimary: true, isReplica: false },
        { name: 'SPP2', ipAddress: '192.0.2.11', isPrimary: false, isReplica: true },
      ],
    });
    expect(server.connections()).toBe(1);
  });
  it('that does not say whether it is in a cluster, or says no, is believed what it says of its members', async () => {
    const members = [{ ...healthyStatus }, { ...healthyStatus, ApplianceName: 'SPP2', IsPrimary: false }];
    const { IsClustered: _, ...silent } = healthyStatus;
    for (const status of [silent, { ...silent, IsClustered: false }])
      expect(observed(await over(answering({ [availability]: status, [cluster]: members })))).toMatchObject({
        members: [{ name: 'SPP1' }, { name: 'SPP2' }],
      });
  });
  it('that lists itself alone is no cluster', async () => {
    const fact = observed(
      await over(answering({ [availability]: healthyStatus, [cluster]: [healthyStatus] })),
    );
    expect(fact).toMatchObject({ kind: 'spp' });
    expect(fact).not.toHaveProperty('members');
  });
  it('is judged where nothing is answered behind its status', async () => {
    const status = await over((request, response) => {
      if (request.url === availability) answering({ [availability]: healthyStatus })(request, response);
    });
    expect(observed(status)).toMatchObject({ kind: 'spp' });
  });
  it('that resets where it is asked twice at once is asked singly', async () => {
    const server = await keep(
      rawServer((raw) => {
        const socket = new TLSSocket(raw, { isServer: true, ...leaf });
        socket.on('error', () => undefined);
        socket.once('data', (asked: Buffer) => {
          if (asked.toString().split('GET ').length > 2) return void raw.resetAndDestroy();
          socket.end(`${head}Connection: close\r\n\r\n${JSON.stringify(healthyStatus)}`);
        });
      }),
    );
    expect(observed(await statusAt(server))).toMatchObject({ kind: 'spp' });
    expect(server.connections()).toBe(2);
  });
  it('in a cluster that does not tell its members is an SPP all the same', async () => {
    const fact = observed(await over(answering({ [availability]: { ...healthyStatus, IsClustered: true } })));
    expect(fact).toMatchObject({ kind: 'spp' });
    expect(fact).not.toHaveProperty('members');
  });
  it('without CurrentTime tells its clock by the Date header', async () => {
    const status = await over(answering({ [availability]: { ApplianceCurrentState: 'Online' } }));
    expect(observed(status)).toMatchObject({ status: { currentTimeFrom: 'Date', isReplica: null } });
  });
});

function endlessly(socket: TLSSocket, text: string): void {
  const chunk = text.repeat(Math.ceil(16_384 / text.length));
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}

describe('abuse 23: bytes without end meet the cap', () => {
  test.each<[string, (socket: TLSSocket) => void, RegExp]>([
    [
      'provisional answers',
      (socket) => endlessly(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'),
      /^too-many-bytes$/,
    ],
    [
      'chunk extensions',
      (socket) => (
        socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`),
        endlessly(socket, `1;${'x'.repeat(8000)}\r\na\r\n`)
      ),
      /^(too-many-bytes|not-http)$/,
    ],
    [
      'headers',
      (socket) => (socket.write(head), endlessly(socket, `X-A: ${'b'.repeat(200)}\r\n`)),
      /^too-many-bytes$/,
    ],
    [
      'trailers',
      (socket) => (
        socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n`),
        endlessly(socket, `X-A: ${'b'.repeat(200)}\r\n`)
      ),
      /^too-many-bytes$/,
    ],
    ['a JSON body', (socket) => (socket.write(`${head}\r\n[`), endlessly(socket, '1,')), /^too-many-bytes$/],
  ])('%s', async (_, behave, reason) => {
    const status = await after(behave);
    expect(status.outcome === 'failed' ? status.reason : JSON.stringify(status)).toMatch(reason);
  });
});

test.each([
  [4, 'observed'],
  [5, 'failed'],
])('%i provisional answers before a good one: %s', async (provisional, outcome) => {
  const status = await after((socket) => {
    const body = JSON.stringify(healthyStatus);
    socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(provisional));
    socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
  });
  expect(status.outcome).toBe(outcome);
});

describe('abuse 24: an answer that does not come ends at its limit', () => {
  test.each<[string, (socket: TLSSocket) => void, string]>([
    [
      '101 unasked',
      (socket) =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      'not-http',
    ],
    ['an early close', (socket) => socket.end(), 'closed'],
    ['a reset', (socket) => socket.destroy(), 'closed'],
    ['half a head', (socket) => socket.end('HTTP/1.1 200'), 'closed'],
    ['silence', () => undefined, 'timed-out'],
    ['silence after the head', (socket) => socket.write(`${head}Content-Length: 100\r\n\r\n{`), 'timed-out'],
    ['what is not HTTP', (socket) => socket.write('* OK IMAP4rev1\r\n'), 'not-http'],
  ])('%s', async (_, behave, reason) => {
    const status = await after(behave, reason === 'timed-out' ? 3000 : undefined);
    expect(status.outcome === 'failed' ? status.reason : JSON.stringify(status)).toBe(reason);
  });
});

it('takes no exception from a body, whatever the bytes', async () => {
  const bodies = [
    '\u0000',
    '{',
    '[[[[',
    'null',
    '"x"',
    '{"ApplianceCurrentState":1}',
    '{"__proto__":{"a":1}}',
    '\ufeff{}',
  ];
  for (const body of bodies)
    expect(observed(await over((_, response) => response.end(body)))).toMatchObject({ kind: 'not-spp' });
});
