import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { CheckTime } from '../check-time.ts';
import { HttpConnection } from './http-connection.ts';
import type { Peer } from '../peer.ts';
import { BorrowedSocket } from '../thread/borrowed-socket.ts';
import { lendSocket } from '../thread/lend-socket.ts';
import { shakeHands } from '../tls/tls.ts';
import { TestAuthority, type TestCertificate } from '../testing/test-certificate.ts';
import { rawServer, tlsServer, type TestServer } from '../testing/test-server.ts';

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

let leaf: TestCertificate;
beforeAll(async () => {
  leaf = await (await TestAuthority.make()).sign({ commonName: 'spp', dns: ['spp.trial.test'] });
});

/** Nobody is silent here; a busy machine takes its time. */
const limits = { attemptMs: 60_000, wholeMs: 60_000 };

async function connectionTo(meet: (socket: TLSSocket) => void, over = (raw: Socket): Duplex => raw) {
  return lineOf(await tlsServer(leaf, meet), { over });
}

interface LineOptions {
  over?: (raw: Socket) => Duplex;
  /** Awaited between the handshake and the connection, while nobody listens. */
  meanwhile?: (tls: TLSSocket) => Promise<unknown>;
}

async function lineOf(
  server: TestServer,
  { over = (raw) => raw, meanwhile = () => Promise.resolve() }: LineOptions,
) {
  open.push(server);
  const raw: Socket = connect(server.port, '127.0.0.1');
  await once(raw, 'connect');
  const peer: Peer = {
    ip: '192.0.2.10',
    dial: { ip: '127.0.0.1', port: server.port },
    name: 'spp.trial.test',
    practiceCaPem: null,
  };
  const time = new CheckTime(limits, new AbortController().signal).begin();
  const secured = await shakeHands(over(raw), peer, { offer: 'usual', effort: 'any' }, time);
  if (!secured.ok) throw new Error(secured.why.detail);
  await meanwhile(secured.value.tls);
  const connection = new HttpConnection(secured.value, peer);
  return { connection, get: (path: string) => connection.get(path, time) };
}

it('sends what is asked at once in one TLS record, and answers in that order', async () => {
  const read: string[] = [];
  const { get, connection } = await connectionTo((socket) =>
    socket.on('data', (bytes: Buffer) => {
      read.push(bytes.toString());
      for (const body of ['first', 'second'])
        socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    }),
  );
  const answers = await Promise.all([get('/1'), get('/2')]);
  connection.close();
  expect(answers.map((answer) => answer.ok && answer.value.body.toString())).toEqual(['first', 'second']);
  expect(read).toHaveLength(1);
  expect(read[0]).toMatch(/^GET \/1 HTTP\/1\.1\r\n[^]*\r\n\r\nGET \/2 HTTP\/1\.1\r\n[^]*\r\n\r\n$/);
});

// Where a request is written to a connection that has ended, the client asks for another, at once and again and again. That end comes
// some turns before the close, and how many is not ours to say.
test.each(['a socket', 'a lent socket'])(
  'over %s to a server that hangs up after the handshake, nothing is heard whenever it is asked, and nothing spins',
  async (over) => {
    const lent = over === 'a lent socket' ? (raw: Socket) => new BorrowedSocket(lendSocket(raw)) : undefined;
    for (let turns = 0; turns < 40; turns += 1) {
      const { get } = await connectionTo((socket) => socket.end(), lent);
      for (let gone = 0; gone < turns; gone += 1) await turn();
      const answers = await Promise.all([get('/1'), get('/2')]);
      expect(answers.map((answer) => answer.ok || answer.why.reason)).toEqual(['closed', 'closed']);
    }
  },
);

/** What breaks a connection, who does it, what he has to be told for that, and what it is then. */
const broken: [string, () => Promise<TestServer>, string, string, RegExp][] = [
  [
    'what is no TLS',
    () =>
      rawServer((raw) => {
        const tls = new TLSSocket(raw, { isServer: true, ...leaf, maxVersion: 'TLSv1.2' });
        tls.on('error', () => undefined).once('data', () => raw.write('no record of TLS'));
      }),
    'anything',
    'unknown',
    /WRONG_VERSION_NUMBER/,
  ],
  [
    'an alert about the certificate that we have not',
    () => tlsServer({ ...leaf, requestCert: true, rejectUnauthorized: true }, (tls) => tls.resume()),
    '',
    'client-certificate-wanted',
    /CERTIFICATE_REQUIRED/,
  ],
];

// On a busy machine there are turns between the handshake and the connection, and nobody listens in them.
describe.each(broken)('a connection broken by %s', (_, serve, say, reason, detail) => {
  test.each(['error', 'close'])(
    'before somebody listens ends for that reason, after its %s',
    async (event) => {
      const { get } = await lineOf(await serve(), {
        meanwhile: (tls) => {
          tls.resume().write(say);
          return new Promise((resolve) => void tls.once(event, resolve));
        },
      });
      const answer = await get('/1');
      expect(answer.ok || answer.why).toEqual({ reason, detail: expect.stringMatching(detail) });
    },
  );
});
