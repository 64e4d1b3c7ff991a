import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { answering, availability, healthyStatus } from './probes/testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from './probes/testing/test-certificate.ts';
import { tableOf, testCheck } from './probes/testing/test-check.ts';
import { httpsServer, rawServer, type TestServer } from './probes/testing/test-server.ts';
import type { CheckOptions } from './run-check.ts';

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
let other: TestCertificate;
beforeAll(async () => {
  authority = await TestAuthority.make();
  leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'] });
  other = await authority.sign({ commonName: 'other', dns: ['spp.trial.test'] });
});

/** Limits in ms beyond the end of any test: what waits for them fails, however slow the machine is. */
const never = { attemptMs: 1e9, wholeMs: 1e9 };

const healthy = answering({ [availability]: healthyStatus });
const spp = (certificate: TestCertificate, answer: RequestListener = healthy) =>
  keep(httpsServer(certificate, answer));

/** Leads the first connection to the first server, the second to the second; where there is none it stays silent. */
async function balancer(...servers: TestServer[]): Promise<TestServer & { visitors: Socket[] }> {
  const visitors: Socket[] = [];
  const own = await keep(
    rawServer((near) => {
      const server = servers[visitors.length];
      visitors.push(near);
      if (server === undefined) return void near.on('end', () => near.end()).resume();
      const far = connect({ host: '127.0.0.1', port: server.port });
      far.on('error', () => near.destroy());
      near.on('error', () => far.destroy());
      near.pipe(far).pipe(near);
    }),
  );
  return { ...own, visitors };
}

async function at(server: TestServer, options: Partial<CheckOptions> = {}): Promise<Endpoint> {
  const { facts } = await testCheck('spp.trial.test', {
    lab: tableOf(server.port, authority.caPem),
    mayLookAgain: () => true,
    ...options,
  });
  const [endpoint] = facts.endpoints;
  if (endpoint === undefined) throw new Error('nothing was dialled');
  return endpoint;
}

const fingerprint = (look: Pick<Endpoint, 'tls'> | undefined) =>
  look?.tls.outcome === 'observed' ? look.tls.fact.certificates[0]?.fingerprintSha256 : undefined;

describe('a second look', () => {
  it('sees what another connection to the same address is answered', async () => {
    const replica = answering({ [availability]: { ...healthyStatus, IsPrimary: false, IsReplica: true } });
    const server = await balancer(await spp(leaf), await spp(other, replica));
    const { tls, status, again } = await at(server);
    expect([status, again?.status]).toMatchObject([
      { fact: { status: { isReplica: false } } },
      { fact: { status: { isReplica: true } } },
    ]);
    expect(fingerprint(again)).not.toBe(fingerprint({ tls }));
  });

  it('sees the same where one appliance answers, and counts as a dial', async () => {
    const server = await spp(leaf);
    const dialled: string[] = [];
    const { tls, again } = await at(server, { onDial: ({ ip }) => dialled.push(ip) });
    expect(fingerprint(again)).toBe(fingerprint({ tls }));
    expect([dialled.length, server.connections()]).toEqual([2, 2]);
  });

  it('is not taken where there is no room for another dial', async () => {
    const server = await spp(leaf);
    const { again } = await at(server, { mayLookAgain: () => false });
    expect([again, server.connections()]).toEqual([undefined, 1]);
  });

  it('is given up, down to its socket, when it is late, and then saw nothing', async () => {
    const server = await balancer(await spp(leaf));
    const { status, again } = await at(server, { limits: never });
    expect([status.outcome, again?.tls.outcome, again?.status.outcome]).toEqual([
      'observed',
      'not-tried',
      'not-tried',
    ]);
    const late = server.visitors[1];
    if (late?.closed === false) await once(late, 'close');
  });

  it('waits for nothing where the first saw no status', async () => {
    const server = await balancer(await spp(leaf, (_, response) => response.destroy()));
    const patient = await balancer(await spp(leaf));
    const ended: string[] = [];
    const limits = { ...never, patienceMs: 5000 };
    const [{ status, again }] = await Promise.all([
      at(server, { limits }).finally(() => ended.push('has no status')),
      at(patient, { limits }).finally(() => ended.push('waits for the second')),
    ]);
    expect([status.outcome, again]).toEqual(['failed', undefined]);
    expect(ended).toEqual(['has no status', 'waits for the second']);
  });

  it('of a server that is no SPP tells no names on a network', async () => {
    const page: RequestListener = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end();
    const named = await authority.sign({ commonName: 'payroll.corp.example', dns: ['payroll.corp.example'] });
    const server = await balancer(await spp(leaf), await spp(named, page));
    const { again } = await at(server, { allowance: { mode: 'exposed', listed: [] } });
    expect(again).toMatchObject({
      tls: { fact: { certificates: [] } },
      status: { fact: { kind: 'not-spp' } },
    });
    expect(JSON.stringify(again)).not.toContain('payroll');
  });
});
