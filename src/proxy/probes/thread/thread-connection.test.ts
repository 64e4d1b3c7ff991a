import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answering, availability, healthyStatus } from '../testing/spp-answers.ts';
import { TestAuthority } from '../testing/test-certificate.ts';
import { tableOf, testCheck } from '../testing/test-check.ts';
import { httpsServer, rawServer, type TestServer } from '../testing/test-server.ts';
import { takeThread } from './take-thread.ts';

const open: TestServer[] = [];
const keep = async (server: Promise<TestServer>): Promise<TestServer> => {
  open.push(await server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

let authority: TestAuthority;
beforeAll(async () => {
  authority = await TestAuthority.make();
});

const limits = { attemptMs: 60_000, wholeMs: 100_000 };

async function largeSpp(names: number): Promise<TestServer> {
  const dns = Array.from({ length: names }, (_, at) => `host${at}.of-a-long-department-name.corp.example`);
  const leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test', ...dns] });
  return keep(httpsServer(leaf, answering({ [availability]: healthyStatus })));
}

/** Answers every hello with the beginning of one that never ends, more than the main thread computes with. */
async function stallingServer(): Promise<{ server: TestServer; sockets: Socket[] }> {
  const sockets: Socket[] = [];
  const record = Buffer.concat([Buffer.from([22, 3, 3, 0x1b, 0x58, 2, 0, 0x40, 0]), Buffer.alloc(6996)]);
  const server = await keep(
    rawServer((socket) => {
      sockets.push(socket);
      socket.on('end', () => socket.end()).once('data', () => socket.write(record));
    }),
  );
  return { server, sockets };
}

/** Waits until the main thread has left the handshake to the thread, which has asked for its bytes. */
async function inThread(sockets: Socket[]): Promise<Socket> {
  while (sockets.length < 2) await pause(5);
  await pause(100);
  const [, second] = sockets;
  if (second === undefined) throw new Error('nobody dialled again');
  return second;
}

describe('a handshake in the thread', () => {
  it('sees an honest chain of 67 KB as it is, on a second connection', async () => {
    const server = await largeSpp(1250);
    const { facts } = await testCheck('spp.trial.test', {
      lab: tableOf(server.port, authority.caPem),
      limits,
    });
    const [endpoint] = facts.endpoints;
    expect(endpoint).toMatchObject({
      tls: { outcome: 'observed', fact: { protocol: 'TLSv1.3', trust: 'trusted', sni: 'spp.trial.test' } },
      status: { fact: { kind: 'spp', status: { applianceId: '000C29AABBCC' } } },
    });
    const leaf = endpoint?.tls.outcome === 'observed' ? endpoint.tls.fact.certificates[0] : undefined;
    expect(leaf?.bytes).toBeGreaterThan(60_000);
    expect(server.connections()).toBe(2);
  });

  it('ends down to its socket when the check is given up', async () => {
    const { server, sockets } = await stallingServer();
    const giveUp = new AbortController();
    const check = testCheck('spp.trial.test', { lab: tableOf(server.port), limits, signal: giveUp.signal });
    const socket = await inThread(sockets);
    const closed = once(socket, 'close');
    giveUp.abort();
    await closed;
    const { facts } = await check;
    expect(facts.endpoints[0]?.tls).toEqual({ outcome: 'not-tried', because: 'cancelled' });
  });

  it('ends at the limit of its attempt, and what the server would have done is unknown', async () => {
    const { server, sockets } = await stallingServer();
    const { facts } = await testCheck('spp.trial.test', {
      lab: tableOf(server.port),
      limits: { attemptMs: 1000, wholeMs: 8000 },
    });
    expect(facts.endpoints[0]?.tls).toMatchObject({ outcome: 'failed', reason: 'unknown' });
    for (const socket of sockets) if (!socket.closed) await once(socket, 'close');
  });

  it('ends when the thread dies, and the next one is made in a new thread', async () => {
    const { server, sockets } = await stallingServer();
    const check = testCheck('spp.trial.test', { lab: tableOf(server.port), limits });
    await inThread(sockets);
    const { worker, giveBack } = takeThread();
    giveBack();
    await worker.terminate();
    const { facts } = await check;
    expect(facts.endpoints[0]?.tls).toMatchObject({
      reason: 'unknown',
      detail: expect.stringContaining('ended'),
    });
    const healthy = await largeSpp(300);
    const next = await testCheck('spp.trial.test', { lab: tableOf(healthy.port), limits });
    expect(next.facts.endpoints[0]?.status).toMatchObject({ fact: { kind: 'spp' } });
  });
});
