import { once } from 'node:events';
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { checked as checkedSchema } from '#diagnosis/facts/facts.ts';
import { answering, availability, healthyStatus } from './probes/testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from './probes/testing/test-certificate.ts';
import { tableOf, testCheck, testIp } from './probes/testing/test-check.ts';
import { httpsServer, rawServer, type TestServer } from './probes/testing/test-server.ts';
import type { AttemptLine } from './run-check.ts';

const open: TestServer[] = [];
const keep = async (server: Promise<TestServer>): Promise<TestServer> => {
  open.push(await server);
  return server;
};
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

let authority: TestAuthority;
let leaf: TestCertificate;
beforeAll(async () => {
  authority = await TestAuthority.make();
  leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test', 'other.example'] });
});

const spp = () => keep(httpsServer(leaf, answering({ [availability]: healthyStatus })));

const twice: typeof testCheck = (typed, options) =>
  testCheck(typed, { mayLookAgain: () => true, ...options });

it('opens no connection where it may not dial now', async () => {
  const server = await spp();
  const lab = tableOf(server.port, authority.caPem);
  const result = await twice('spp.trial.test', { lab, mayDial: () => false });
  expect([result.refused, server.connections()]).toEqual([{ reason: 'not-allowed' }, 0]);
  await twice('spp.trial.test', { lab, mayDial: () => true });
  expect(server.connections()).toBeGreaterThan(0);
});

describe('a healthy SPP', () => {
  it('is told in the shape of the wire contract', async () => {
    const { port } = await spp();
    const result = await twice('https://SPP.trial.test:8443/x', { lab: tableOf(port, authority.caPem) });
    expect(checkedSchema.parse(result)).toEqual(result);
    expect(result.address).toMatchObject({ host: 'spp.trial.test', kind: 'hostname' });
    expect(result.facts.endpoints).toMatchObject([
      {
        ip: testIp,
        tcp: { fact: { port: 443 } },
        tls: { outcome: 'observed' },
        status: { fact: { kind: 'spp' } },
      },
    ]);
    expect(result.claims).toContainEqual({ value: 'other.example', from: 'certificate', leadsTo: null });
  });
  it('is told attempt by attempt, in the order of the ladder', async () => {
    const { port } = await spp();
    const lines: AttemptLine[] = [];
    const result = await twice(testIp, { lab: tableOf(port), onAttempt: (line) => lines.push(line) });
    expect(lines.map(({ probe, ip }) => [probe, ip])).toEqual([
      ['dns', null], ['tcp', testIp], ['tls', testIp], ['status', testIp],
    ]); // prettier-ignore
    expect(lines.map(({ attempt }) => attempt)).toEqual([
      result.facts.dns,
      ...[result.facts.endpoints[0]].flatMap((one) =>
        one === undefined ? [] : [one.tcp, one.tls, one.status],
      ),
    ]);
  });
});

it('looks at every address of a name, in parallel', async () => {
  const [one, two] = [await spp(), await keep(rawServer((socket) => socket.resume()))];
  const lab = {
    ...tableOf(one.port, authority.caPem),
    names: new Map([['spp.trial.test', [testIp, '192.0.2.11']]]),
    ports: new Map([[testIp, one.port], ['192.0.2.11', two.port]]),
  }; // prettier-ignore
  const { facts } = await testCheck('spp.trial.test', {
    lab,
    limits: { attemptMs: 10_000, wholeMs: 30_000 },
  });
  expect(facts.endpoints.map(({ ip, tls }) => [ip, tls.outcome])).toEqual([
    [testIp, 'observed'],
    ['192.0.2.11', 'failed'],
  ]);
});

describe('limits', () => {
  /** In ms: beyond the end of any test, so that a check that waits for it fails however slow the machine is. */
  const never = 1e9;
  const silent = () => keep(rawServer((socket) => socket.resume()));
  /** The rung that was not climbed: on a slow machine the time may be up below the one that nobody answers. */
  const stuckAt = (endpoint: Endpoint | undefined) =>
    [endpoint?.tcp, endpoint?.tls, endpoint?.status].find((rung) => rung?.outcome !== 'observed');
  it('end an attempt', async () => {
    const { port } = await silent();
    const { facts } = await testCheck(testIp, {
      lab: tableOf(port),
      limits: { attemptMs: 200, wholeMs: never },
    });
    expect(stuckAt(facts.endpoints[0])).toMatchObject({ outcome: 'failed', reason: 'timed-out' });
  });
  it('end the whole, and what was not begun says so', async () => {
    const { port } = await keep(httpsServer(leaf, () => undefined));
    const { facts } = await testCheck(testIp, {
      lab: tableOf(port),
      limits: { attemptMs: never, wholeMs: 400 },
    });
    const stuck = stuckAt(facts.endpoints[0]);
    expect([stuck?.outcome, stuck?.outcome === 'failed' ? stuck.reason : stuck?.because]).toEqual(
      expect.toBeOneOf([
        ['failed', 'timed-out'],
        ['not-tried', 'time-was-up'],
      ]),
    );
    const over = await testCheck(testIp, { lab: tableOf(port), limits: { attemptMs: never, wholeMs: 0 } });
    expect(over.facts.endpoints[0]?.tcp).toEqual({ outcome: 'not-tried', because: 'time-was-up' });
  });
  it('let a check be given up down to its socket', async () => {
    const giveUp = new AbortController();
    let ended: Promise<unknown> = Promise.resolve();
    const { port } = await keep(
      rawServer((socket) => {
        ended = once(socket, 'end');
        // Hands are being shaken.
        socket.once('data', () => giveUp.abort());
      }),
    );
    const { facts } = await testCheck(testIp, {
      lab: tableOf(port),
      limits: { attemptMs: never, wholeMs: never },
      signal: giveUp.signal,
    });
    await ended;
    expect(facts.endpoints[0]?.tls).toEqual({ outcome: 'not-tried', because: 'cancelled' });
    expect(facts.endpoints[0]?.status).toEqual({ outcome: 'not-tried', because: 'cancelled' });
  });
});

describe('abuse 21: proxy settings of the platform', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'HTTP_PROXY', 'NODE_USE_ENV_PROXY'])(
    '%s changes nothing: a socket for each look, to the guarded address',
    async (variable) => {
      const trap = await keep(rawServer((socket) => socket.resume()));
      vi.stubEnv(variable, variable === 'NODE_USE_ENV_PROXY' ? '1' : `http://127.0.0.1:${trap.port}`);
      vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${trap.port}`);
      const server = await spp();
      await twice('spp.trial.test', { lab: tableOf(server.port, authority.caPem) });
      expect([server.connections(), trap.connections()]).toEqual([2, 0]);
    },
  );
});

it('abuse 20: a certificate with 1,000 internal names leads to no further look-up and no further dial', async () => {
  const names = Array.from({ length: 1000 }, (_, at) => `host${at}.corp.example`);
  const crowded = await authority.sign({ commonName: 'spp', dns: names });
  const server = await keep(httpsServer(crowded, answering({ [availability]: healthyStatus })));
  const dialled: string[] = [];
  const result = await twice('spp.trial.test', {
    lab: tableOf(server.port, authority.caPem),
    limits: { attemptMs: 20_000, wholeMs: 40_000 },
    resolver: {
      addresses: () => Promise.reject(new Error('asked')),
      alias: () => Promise.reject(new Error('asked')),
    },
    onDial: ({ ip }) => dialled.push(ip),
  });
  // A chain this long is left to the thread, on a connection of its own, at each look.
  expect(dialled).toEqual(Array(4).fill(testIp));
  expect(result.claims.length).toBeLessThanOrEqual(20);
});

it('abuse 20: a name that leads here and elsewhere at once is dialled nowhere by a check that is confined', async () => {
  const server = await spp();
  const dialled: string[] = [];
  const { facts } = await testCheck('spp.trial.test', {
    lab: {
      ...tableOf(server.port, authority.caPem),
      names: new Map([['spp.trial.test', [testIp, '192.0.2.11']]]),
      ports: new Map([testIp, '192.0.2.11'].map((ip) => [ip, server.port])),
    },
    only: [testIp],
    onDial: ({ ip }) => dialled.push(ip),
  });
  expect(dialled).toEqual([]);
  expect(facts.endpoints.map(({ tls }) => tls)).toEqual(
    Array(2).fill({ outcome: 'not-tried', because: 'leads-elsewhere' }),
  );
});

it('abuse 31: a replica that names loopback as its primary makes a claim and no dial', async () => {
  const status = { ...healthyStatus, IsPrimary: false, IsReplica: true, PrimaryApplianceIpv4: '127.0.0.1' };
  const server = await keep(httpsServer(leaf, answering({ [availability]: status })));
  const dialled: string[] = [];
  const result = await twice('spp.trial.test', {
    lab: tableOf(server.port, authority.caPem),
    onDial: ({ ip }) => dialled.push(ip),
  });
  expect(result.claims[0]).toEqual({ value: '127.0.0.1', from: 'status', leadsTo: null });
  expect(dialled).toEqual([testIp, testIp]);
});

it('abuse 28: hostile text in the status and the certificate comes escaped', async () => {
  const hostile = '\u001b]52;c;x\u0007\u009b31m\u202eevil';
  const named = await authority.sign({ subject: `CN=spp\u202e\u009b31m`, dns: ['spp.trial.test'] });
  const status = {
    ...healthyStatus,
    ApplianceName: hostile,
    ApplianceVersion: hostile,
    ApplianceCurrentState: hostile,
  };
  const server = await keep(httpsServer(named, answering({ [availability]: status })));
  const text = JSON.stringify(await testCheck('spp.trial.test', { lab: tableOf(server.port) }));
  expect(text).toContain('\\\\u{202e}');
  expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
});
