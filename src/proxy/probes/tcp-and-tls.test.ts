import type { Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { answering, availability, healthyStatus } from './testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from './testing/test-certificate.ts';
import { soon, tableOf, testCheck } from './testing/test-check.ts';
import { httpsServer, rawServer, type TestServer } from './testing/test-server.ts';

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
let rsaLeaf: TestCertificate;
beforeAll(async () => {
  authority = await TestAuthority.make();
  leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'] });
  rsaLeaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'], rsaBits: 2048 });
});

async function at(
  server: TestServer,
  typed = 'spp.trial.test',
  caPem = authority.caPem,
  limits: { limits?: typeof soon } = {},
): Promise<Endpoint> {
  const { facts } = await testCheck(typed, { lab: tableOf(server.port, caPem), ...limits });
  const [endpoint] = facts.endpoints;
  if (endpoint === undefined) throw new Error('nothing was dialled');
  return endpoint;
}

const spp = answering({ [availability]: healthyStatus });
const why = (attempt: Endpoint['tls'] | Endpoint['tcp'] | Endpoint['status']): string =>
  attempt.outcome === 'failed' ? attempt.reason : attempt.outcome;
const fact = ({ tls }: Endpoint) => (tls.outcome === 'observed' ? tls.fact : null);

describe('a handshake that works', () => {
  it('sends a typed name as SNI, and none for an address', async () => {
    const server = await keep(httpsServer(leaf, spp));
    expect(fact(await at(server))).toMatchObject({
      sni: 'spp.trial.test',
      trust: 'trusted',
      protocol: 'TLSv1.3',
    });
    expect(fact(await at(server, '192.0.2.10'))?.sni).toBeNull();
  });
  it('reports the chain as sent, leaf first', async () => {
    const chained = { ...leaf, cert: leaf.cert + authority.caPem };
    const seen = fact(await at(await keep(httpsServer(chained, spp))));
    expect(seen?.certificates.map(({ commonNames }) => commonNames)).toEqual([
      ['spp'],
      [expect.stringContaining('Trial authority')],
    ]);
  });
  it('uses one connection for everything', async () => {
    const server = await keep(httpsServer(leaf, spp));
    await at(server);
    expect(server.connections()).toBe(1);
  });
  it('still reaches a server that speaks TLS 1.0 only, and says so', async () => {
    const options = {
      ...rsaLeaf,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    } as const;
    expect(fact(await at(await keep(httpsServer(options, spp))))?.protocol).toBe('TLSv1');
  });
});

describe('trust', () => {
  const past = { notBefore: new Date('2020-01-01'), notAfter: new Date('2021-01-01') };
  it('is self-signed where the leaf signed itself, expired or not', async () => {
    const fresh = await TestAuthority.selfSigned({ commonName: 'spp' });
    expect(fact(await at(await keep(httpsServer(fresh, spp))))?.trust).toBe('self-signed');
    const old = await TestAuthority.selfSigned({ commonName: 'spp', ...past });
    expect(fact(await at(await keep(httpsServer(old, spp))))?.trust).toBe('self-signed');
  });
  it('is an unknown issuer where only the leaf came', async () => {
    const other = await TestAuthority.make();
    expect(fact(await at(await keep(httpsServer(leaf, spp)), 'spp.trial.test', other.caPem))?.trust).toBe(
      'unknown-issuer',
    );
  });
  it('is an unknown issuer where the chain ends at an authority of its own', async () => {
    const other = await TestAuthority.make();
    const chained = { ...leaf, cert: leaf.cert + authority.caPem };
    const seen = await at(await keep(httpsServer(chained, spp)), 'spp.trial.test', other.caPem);
    expect(fact(seen)?.trust).toBe('unknown-issuer');
  });
  it('is expired where that hides whether the issuer is known', async () => {
    const old = await authority.sign({ commonName: 'spp', ...past });
    expect(fact(await at(await keep(httpsServer(old, spp))))?.trust).toBe('expired');
  });
});

describe('a port that does not shake hands', () => {
  const alert = (code: number) => (socket: Socket) => {
    socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, code])));
  };
  test.each<[string, (socket: Socket) => void, string]>([
    ['closes at once', (socket) => socket.end(), 'closed'],
    ['closes on the hello', (socket) => socket.once('data', () => socket.end()), 'closed'],
    ['resets on the hello', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'reset'],
    ['stays silent', (socket) => socket.resume(), 'timed-out'],
    [
      'answers HTTP',
      (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      'plain-http',
    ],
    [
      'answers HTTP byte by byte',
      (socket) => socket.once('data', () => drip(socket, 'HTTP/1.1 400 Bad Request\r\n\r\n')),
      'plain-http',
    ],
    ['greets like SSH', (socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'), 'not-tls'],
    ['greets like SMTP', (socket) => socket.write('220 mail ESMTP\r\n'), 'not-tls'],
    [
      'drips a record that never ends',
      (socket) => socket.once('data', () => drip(socket, `\x16\x03\x03\x40\x00${'x'.repeat(4000)}`)),
      'timed-out',
    ],
    ['wants a name that it knows', alert(112), 'name-wanted'],
    ['speaks no version of ours', alert(70), 'protocol-too-old'],
  ])('that %s', async (_, behave, reason) => {
    const limits = reason === 'timed-out' ? { limits: soon } : {};
    const { tls } = await at(await keep(rawServer(behave)), 'spp.trial.test', authority.caPem, limits);
    expect(why(tls)).toBe(reason);
  });
  // Their end comes in a thread, which has to be started first.
  test.each<[string, (socket: Socket) => void, string]>([
    ['sends records without end', (socket) => flood(socket), 'too-many-bytes'],
    ['refuses without a reason', alert(40), 'handshake-refused'],
  ])('that %s', async (_, behave, reason) => {
    const server = await keep(rawServer(behave));
    expect(why((await at(server)).tls)).toBe(reason);
  });
  it('that nothing listens on is refused, and nothing after it is tried', async () => {
    const server = await rawServer(() => undefined);
    await server.close();
    const { tcp, tls, status } = await at(server);
    expect(why(tcp)).toBe('refused');
    expect([tls, status]).toEqual([
      { outcome: 'not-tried', because: 'tcp' },
      { outcome: 'not-tried', because: 'tcp' },
    ]);
  });
});

function drip(socket: Socket, text: string): void {
  let at = 0;
  const timer = setInterval(() => socket.write(Buffer.from(text.slice(at, (at += 1)), 'latin1')), 2);
  socket.once('close', () => clearInterval(timer));
}

/** Handshake records with an endless certificate message: valid framing, so only a cap on the raw bytes ends it. */
function flood(socket: Socket): void {
  const record = Buffer.concat([Buffer.from([22, 3, 3, 0x40, 0]), Buffer.alloc(0x4000)]);
  const more = () => {
    while (!socket.destroyed && socket.write(record));
  };
  socket.on('drain', more).once('data', more);
}

describe('a server that wants a client certificate', () => {
  const wants = { requestCert: true, rejectUnauthorized: true } as const;
  it('is told by the handshake of TLS 1.2', async () => {
    const options = { ...leaf, ...wants, ca: authority.caPem, maxVersion: 'TLSv1.2' } as const;
    expect(why((await at(await keep(httpsServer(options, spp)))).tls)).toBe('client-certificate-wanted');
  });
  it('is told by the first read of TLS 1.3', async () => {
    const server = await keep(httpsServer({ ...leaf, ...wants, ca: authority.caPem }, spp));
    const { tls, status } = await at(server);
    expect([why(tls), why(status)]).toEqual(['observed', 'client-certificate-wanted']);
  });
});

// How much of the loop they leave free is measured by the bench `beside-silence`.
it('ends each of 50 checks at once of a silent server, with its time', async () => {
  const silent = await keep(rawServer((socket) => socket.resume()));
  const limits = { attemptMs: 2000, wholeMs: 6000 };
  const ended = await Promise.all(
    Array.from({ length: 50 }, () => at(silent, 'spp.trial.test', authority.caPem, { limits })),
  );
  expect(ended.map(({ tcp, tls }) => why(tcp.outcome === 'failed' ? tcp : tls))).toEqual(
    Array(50).fill('timed-out'),
  );
});
