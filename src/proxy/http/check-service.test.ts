import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { endpointProbes } from '#diagnosis/facts/endpoint-attempts.ts';
import { checked } from '#diagnosis/facts/facts.ts';
import { answering, availability, healthyStatus } from '../probes/testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from '../probes/testing/test-certificate.ts';
import { tableOf, testIp } from '../probes/testing/test-check.ts';
import { httpsServer, rawServer, type TestServer } from '../probes/testing/test-server.ts';
import { send, sendCheck, testApp, testConfig, type Got, type TestApp } from './testing/test-app.ts';

const open: { close: () => Promise<void> }[] = [];
const keep = async <Server extends { close: () => Promise<void> }>(
  server: Promise<Server>,
): Promise<Server> => {
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

async function appBefore(server: TestServer, ...args: string[]): Promise<TestApp> {
  return keep(testApp(testConfig(...args), tableOf(server.port, authority.caPem)));
}
const spp = () => keep(httpsServer(leaf, answering({ [availability]: healthyStatus })));
const silent = () => keep(rawServer((socket) => socket.resume()));

it('on a network, names that lead to no dial are limited like dials', async () => {
  const config = testConfig('--trust-proxy', '1', '--allow', '10.250.0.0/16');
  const app = await keep(testApp(config, null, null, () => 0));
  const ask = async (at: number) =>
    (await sendCheck(app.port, `n${at}.nowhere.invalid`, { 'x-forwarded-for': '10.9.9.9' })).status;
  expect(await ask(0)).toBe(200);
  const statuses: number[] = [];
  for (let at = 1; at < 34; at += 1) statuses.push(await ask(at));
  expect(statuses.slice(-2)).toEqual([429, 429]);
}, 120_000);

describe('POST /api/check', () => {
  it('answers once, in the wire contract', async () => {
    const app = await appBefore(await spp());
    const got = await sendCheck(app.port, 'spp.trial.test');
    expect([got.status, got.headers['content-type'], got.headers['cache-control']]).toEqual([
      200,
      'application/json',
      'no-store',
    ]);
    expect(checked.parse(JSON.parse(got.body)).facts.endpoints[0]?.status).toMatchObject({
      fact: { kind: 'spp' },
    });
  });
  it('streams each attempt on a line, and the whole on the last', async () => {
    const app = await appBefore(await spp());
    const got = await sendCheck(app.port, testIp, { accept: 'application/x-ndjson' });
    expect(got.headers['content-type']).toBe('application/x-ndjson');
    const lines = got.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => line['probe'] ?? Object.keys(line)[0])).toEqual([
      'dns',
      ...endpointProbes,
      'whole',
    ]);
    expect(checked.parse(lines.at(-1)?.['whole']).address.host).toBe(testIp);
  });
  it('that is confined dials the addresses it names', async () => {
    const server = await spp();
    const app = await appBefore(server);
    const got = await sendCheck(app.port, 'spp.trial.test', {}, [testIp]);
    expect(checked.parse(JSON.parse(got.body)).facts.endpoints[0]?.status.outcome).toBe('observed');
  });
  it.each([[['192.0.2.77']], [[]]])('that is confined to %s dials no other', async (only) => {
    const server = await spp();
    const app = await appBefore(server);
    const got = await sendCheck(app.port, 'spp.trial.test', {}, only);
    const { dns, endpoints } = checked.parse(JSON.parse(got.body)).facts;
    expect(dns).toMatchObject({ fact: { addresses: [testIp] } });
    expect(endpoints[0]?.tcp).toEqual({ outcome: 'not-tried', because: 'leads-elsewhere' });
    expect(server.connections()).toBe(0);
  });
  it('refuses a stream like an answer, with the reason at one’s own machine only', async () => {
    const app = await keep(testApp(testConfig()));
    const got = await sendCheck(app.port, '127.0.0.1', { accept: 'application/x-ndjson' });
    expect([got.status, JSON.parse(got.body)]).toEqual([
      403,
      expect.objectContaining({ reason: 'special-range' }),
    ]);
    const exposed = await keep(testApp(testConfig('--trust-proxy', '1', '--allow', '10.250.0.0/16')));
    const bodies = await Promise.all(
      ['127.0.0.1', '10.251.0.1', '192.0.2.1'].map(
        async (address) => (await sendCheck(exposed.port, address, { 'x-forwarded-for': '10.9.9.9' })).body,
      ),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).not.toContain('reason');
  });
  it('says that the check is off where others can ask and nothing is listed', async () => {
    const app = await keep(testApp(testConfig('--public-url', 'http://tools.example')));
    const host = { host: 'tools.example' };
    expect((await sendCheck(app.port, 'spp.example', host)).status).toBe(503);
    const about = JSON.parse((await send(app.port, '/api/about', { headers: host })).body) as unknown;
    expect(about).toMatchObject({
      check: 'off',
      lab: false,
      why: expect.stringContaining('--allow') as string,
    });
  });
  it('ends the check when the visitor goes away', async () => {
    const app = await appBefore(await silent());
    const visitor = new AbortController();
    const answer = await fetch(`http://localhost:${app.port}/api/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      body: JSON.stringify({ address: testIp }),
      signal: visitor.signal,
    });
    // The answer has begun, so the check has.
    visitor.abort();
    await expect(answer.text()).rejects.toThrow('aborted');
    await expect.poll(() => app.lines.length, { timeout: 60_000 }).toBe(1);
    expect(app.lines[0]).toContain('"verdict":"unfinished"');
  });
});

describe('abuse 36: what was typed beside the address', () => {
  test.each(['https://admin:pw-secret@spp.trial.test/', 'admin:pw-secret@spp.trial.test'])(
    '%s stays out of the log and the answer',
    async (typed) => {
      const app = await appBefore(await spp());
      const got = await sendCheck(app.port, typed);
      expect(got.body + app.lines.join('')).not.toContain('pw-secret');
    },
  );
  it('a line break reaches no request header', async () => {
    const asked: string[] = [];
    const server = await keep(
      httpsServer(leaf, (request, response) => {
        asked.push(...request.rawHeaders);
        response.writeHead(404).end();
      }),
    );
    const app = await appBefore(server);
    await sendCheck(app.port, 'spp.trial.test\r\nX-Evil: y');
    expect(asked.join(' ')).not.toMatch(/evil/i);
    expect(app.lines.join('')).not.toMatch(/evil/i);
  });
});

describe('abuse 37, abuse 43: limits', () => {
  it('one client that retries a target gets 429 with a time; others go on, at this target too', async () => {
    const server = await spp();
    const { port } = server;
    const lab = {
      ...tableOf(port, authority.caPem),
      ports: new Map([testIp, '192.0.2.11'].map((ip) => [ip, port])),
    };
    // The lab is never on where others can ask; here it spares the network that the test runs in.
    const config = { ...testConfig('--trust-proxy', '1', '--allow', '10.250.0.0/16'), lab: true };
    // Nothing refills, however slow the machine is.
    const app = await keep(testApp(config, lab, null, () => 0));
    const by = (visitor: string, address: string) =>
      sendCheck(app.port, address, { 'x-forwarded-for': visitor });
    const answers: Got[] = [];
    // Two looks each while half of the 30 dials is left, then one.
    while (answers.length < 30 && answers.at(-1)?.status !== 429) answers.push(await by('10.9.9.9', testIp));
    expect(answers.slice(0, -1).every(({ status }) => status === 200)).toBe(true);
    expect(answers.length).toBeGreaterThan(20);
    const twice = answers.filter(({ body }) => body.includes('"again"'));
    expect([twice.length > 5, twice.length < 12]).toEqual([true, true]);
    const drained = [
      answers.at(-1),
      await by('10.9.9.9', '192.0.2.11'),
      await by('10.9.9.9', 'spp.trial.test'),
    ];
    expect(drained.map((got) => got?.status)).toEqual([429, 429, 429]);
    expect(app.lines.at(-1)).toContain('"verdict":"limited"');
    expect(Number(drained[0]?.headers['retry-after'])).toBeGreaterThan(0);
    for (const address of [testIp, 'spp.trial.test', '192.0.2.11'])
      expect((await by('10.9.9.8', address)).status).toBe(200);
    // A name is not known to lead to a target whose share is used up until it was looked up: then nothing is dialled any more.
    let another = await by('10.9.9.7', testIp);
    for (let at = 0; at < 60 && another.status === 200; at += 1) another = await by('10.9.9.7', testIp);
    expect(another.status).toBe(429);
    const dialled = server.connections();
    expect((await by('10.9.9.7', 'spp.trial.test')).status).toBe(429);
    expect(server.connections()).toBe(dialled);
    expect((await by('10.9.9.7', '192.0.2.11')).status).toBe(200);
  });
});

it('logs one line for each check: who, what, how far, and no more', async () => {
  const app = await appBefore(await spp());
  await sendCheck(app.port, ' SPP.trial.test. ');
  expect(app.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-/) as string,
      event: 'check',
      client: '127.0.0.1',
      host: 'spp.trial.test',
      verdict: 'spp',
      tookMs: expect.any(Number) as number,
    },
  ]);
});

describe('abuse 38: metrics', () => {
  it('hold counts and durations, and no address, path or method of a visitor’s choice', async () => {
    const app = await appBefore(await spp());
    await sendCheck(app.port, 'spp.trial.test');
    await send(app.port, '/very/own/path');
    await send(app.port, '/x', { method: 'PROPFIND' });
    const { body } = await send(app.port, '/metrics');
    expect(body).toContain('sps_join_checks_total{outcome="spp"} 1');
    expect(body).toMatch(/sps_join_probe_duration_seconds_count\{probe="tls",outcome="observed"\} 1/);
    expect(body).toContain('sps_join_http_requests_total{route="page",method="other",status="405"} 1');
    expect(body).not.toMatch(/trial|192\.0\.2|very|PROPFIND/);
  });
  it('are told as Prometheus reads them: each family once, described and typed before its samples', async () => {
    const app = await appBefore(await spp());
    await sendCheck(app.port, 'spp.trial.test');
    const { body, headers } = await send(app.port, '/metrics');
    expect(headers['content-type']).toBe('text/plain; version=0.0.4');
    expect(body.endsWith('\n')).toBe(true);
    const described: string[] = [];
    const wrong = body
      .trimEnd()
      .split('\n')
      .filter((line) => {
        const [, help] = /^# HELP ([a-z_]+) \S.*\.$/.exec(line) ?? [];
        if (help !== undefined) return described.push(help) === 0;
        const [, typed] = /^# TYPE ([a-z_]+) (?:counter|gauge|histogram)$/.exec(line) ?? [];
        const [, sample] =
          /^([a-z_]+)(?:\{[a-z]+="[^"\\]*"(?:,[a-z]+="[^"\\]*")*\})? \d+(?:\.\d+)?(?:e-\d+)?$/.exec(line) ??
          [];
        const family = typed ?? sample?.replace(/_(bucket|sum|count)$/, '');
        return family === undefined || family !== described.at(-1);
      });
    expect(wrong).toEqual([]);
    expect(new Set(described).size).toBe(described.length);
    expect(described).toHaveLength(5);
  });
});

describe('stopping', () => {
  it('lets a running check end, and frees the port', async () => {
    const gate = new EventEmitter();
    const asked = once(gate, 'asked');
    const opened = once(gate, 'opened');
    const server = await keep(
      httpsServer(leaf, (_, response) => {
        gate.emit('asked');
        void opened.then(() => response.writeHead(404).end());
      }),
    );
    const app = await testApp(testConfig(), tableOf(server.port, authority.caPem));
    const running = sendCheck(app.port, 'spp.trial.test');
    await asked;
    const stopped = app.close();
    gate.emit('opened');
    expect((await running).status).toBe(200);
    await stopped;
    await expect(send(app.port, '/healthz')).rejects.toThrow('ECONNREFUSED');
  });
  it('says to a request that had begun that it is not ready any more', async () => {
    const app = await testApp(testConfig());
    expect((await send(app.port, '/readyz')).status).toBe(200);
    const socket = connect({ host: '127.0.0.1', port: app.port });
    await once(socket, 'connect');
    socket.write(`GET /readyz HTTP/1.1\r\nHost: localhost:${app.port}\r\n`);
    // Whoever came later was answered, so the one before is being read.
    await send(app.port, '/healthz');
    const stopped = app.close();
    socket.write('\r\n');
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 503 /);
    await stopped;
  });
  it('names the setting where the port is taken', async () => {
    const app = await keep(testApp(testConfig()));
    await expect(testApp(testConfig('--port', String(app.port)))).rejects.toThrow('--port');
  });
});
