import type { RequestListener, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { statusPaths } from './status/status-paths.ts';
import { answering, healthyStatus } from './testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from './testing/test-certificate.ts';
import { tableOf, testCheck } from './testing/test-check.ts';
import { httpsServer, rawServer, type TestServer } from './testing/test-server.ts';

const open = new Set<TestServer>();
afterAll(async () => {
  await Promise.all([...open].map((server) => server.close()));
});

let leaf: TestCertificate;
beforeAll(async () => {
  const authority = await TestAuthority.make();
  leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'] });
});

async function statusAt(server: TestServer, attemptMs: number): Promise<Endpoint['status']> {
  open.add(server);
  const { facts } = await testCheck('spp.trial.test', {
    lab: tableOf(server.port),
    limits: { attemptMs, wholeMs: 60_000 },
  });
  return facts.endpoints[0]?.status ?? { outcome: 'not-tried', because: 'dns' };
}

const over = async (handle: RequestListener, attemptMs = 20_000) =>
  statusAt(await httpsServer(leaf, handle), attemptMs);

/** How the answer to one question may fail, and what is said then. */
const failures: Record<string, [fail: (response: ServerResponse) => void, reason: string]> = {
  'is not answered in time': [() => undefined, 'timed-out'],
  'is answered in part, in time': [
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' }).write('{"App');
    },
    'timed-out',
  ],
  'breaks off in its middle': [
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' }).write('{"App');
      setTimeout(() => response.socket?.end(), 50);
    },
    'closed',
  ],
  'has more bytes than are read': [
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(`[${'1,'.repeat(50_000)}1]`);
    },
    'too-many-bytes',
  ],
};

describe(
  'where all other questions are answered “not found”, it could not be told',
  { concurrent: true },
  () => {
    const rows = statusPaths.flatMap(({ path }) => Object.keys(failures).map((how) => [path, how] as const));
    it.each(rows)('and %s %s', { timeout: 60_000 }, async (path, how) => {
      const [fail, reason] = failures[how] ?? [() => undefined, ''];
      const inTime = reason === 'timed-out' ? 6000 : 20_000;
      const status = await over((request, response) => {
        if (request.url === path) fail(response);
        else response.writeHead(404).end();
      }, inTime);
      expect(status).toMatchObject({ outcome: 'failed', reason });
    });
  },
);

it('an SPP that knows only an old path, and is slow to say so, is an SPP', { timeout: 60_000 }, async () => {
  const old = answering({ '/service/notification/v2/Status': { ApplianceCurrentState: 'Online' } });
  const status = await over((request, response) => setTimeout(() => old(request, response), 300));
  expect(status).toMatchObject({ fact: { kind: 'spp', apiVersion: 2 } });
});

it('an old SPP that closes after each answer is found, on a connection for each question', async () => {
  const old = answering({ '/service/notification/v2/Status': { ApplianceCurrentState: 'Online' } });
  const status = await over((request, response) => {
    response.setHeader('connection', 'close');
    old(request, response);
  });
  expect(status).toMatchObject({ fact: { kind: 'spp', apiVersion: 2 } });
});

it(
  'a silent server is never said to close: every one of its checks ends at our limit',
  { timeout: 60_000 },
  async () => {
    const server = await rawServer((raw) => {
      const tls = new TLSSocket(raw, { isServer: true, ...leaf });
      tls.on('error', () => undefined).resume();
    });
    const seen = await Promise.all(Array.from({ length: 20 }, () => statusAt(server, 6000)));
    expect(
      new Set(seen.map((status) => (status.outcome === 'failed' ? status.reason : status.outcome))),
    ).toEqual(new Set(['timed-out']));
  },
);

it(
  'abuse 23: a second handshake is refused, and that it was asked for is told',
  { timeout: 60_000 },
  async () => {
    const body = JSON.stringify(healthyStatus);
    const server = await rawServer((raw) => {
      const tls = new TLSSocket(raw, { isServer: true, ...leaf, maxVersion: 'TLSv1.2' });
      tls.on('error', () => undefined);
      // As Apache does that finds out by the path that it wants a certificate. Where it is let, it answers.
      tls.once('data', () => {
        tls.renegotiate({}, (refused) => {
          if (refused === null) tls.end(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
          else tls.destroy();
        });
      });
    });
    expect(await statusAt(server, 20_000)).toMatchObject({
      outcome: 'failed',
      reason: 'renegotiation-wanted',
    });
  },
);

it('a status that contradicts itself is told as it is: it is not ours to choose', async () => {
  const status = { ...healthyStatus, IsPrimary: true, IsReplica: true, ApplianceCurrentState: null };
  expect(await over(answering({ [statusPaths[0].path]: status }))).toMatchObject({
    fact: { kind: 'spp', status: { isPrimary: true, isReplica: true, state: 'Unknown' } },
  });
});
