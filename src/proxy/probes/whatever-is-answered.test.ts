import { connect, type AddressInfo, createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CappedWire } from './tls/capped-wire.ts';
import { CheckTime } from './check-time.ts';
import { HttpConnection } from './http/http-connection.ts';
import type { Secured } from './tls/tls.ts';

const answers = [
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nffffffffffffffffffff\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
  'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n',
  'HTTP/1.1 200 OK\r\nKeep-Alive: timeout=-5\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n',
  'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
  'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nabc',
  'HTTP/1.1 101 Switching Protocols\r\n\r\n',
  'HTTP/1.1 204 No Content\r\n\r\nmore',
  'HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n',
  'HTTP/1.1 000 X\r\n\r\n',
  'HTTP/1.1 199 X\r\n\r\n',
  'HTTP/1.1 999 X\r\n\r\n',
  'HTTP/1.0 200 OK\r\n\r\nbody',
  'HTTP/2 200\r\n\r\n',
  '\r\n\r\n\r\n',
  '\u0000\u0001\u0002',
] as const;

/** How the server goes on when all is sent. */
const endings: Record<string, (socket: Socket) => unknown> = {
  ends: (socket) => socket.end(),
  resets: (socket) => socket.resetAndDestroy(),
  'begins again': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'.repeat(3)),
};

let meet: (socket: Socket) => void = () => undefined;
const server = createServer((socket) => {
  socket.on('error', () => undefined).once('data', () => meet(socket));
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

/** Asks twice at once over a connection without TLS, which is none of the connection's business. */
async function askTwice(): Promise<string[]> {
  const { port } = server.address() as AddressInfo;
  const raw = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(raw, 'connect');
  const wire = new CappedWire(raw, 'any');
  const peer = { ip: '192.0.2.10', dial: { ip: '127.0.0.1', port }, name: null, practiceCaPem: null };
  const tls = wire as unknown as Secured['tls'];
  const connection = new HttpConnection({ tls, wire, brokenBy: () => wire.errored } as Secured, peer);
  // Only what hangs takes as long, and that is noticed by its name.
  const limits = { attemptMs: 30_000, wholeMs: 30_000 };
  const time = new CheckTime(limits, new AbortController().signal).begin();
  const got = await Promise.all([connection.get('/1', time), connection.get('/2', time)]);
  connection.close();
  return got.map((answer) => (answer.ok ? String(answer.value.httpStatus) : answer.why.reason));
}

// A client that trips over an answer takes the server down with it, or never ends. Every beginning of an answer is one, too.
test.each(Object.entries(endings))(
  'whatever a server answers, whole or cut off anywhere, and then %s, the connection ends and says why',
  async (_, end) => {
    for (const answer of answers) {
      const cuts = Array.from({ length: answer.length }, (_none, at) => at + 1).filter((at) => at % 3 === 0);
      for (const cut of [...cuts, answer.length]) {
        meet = (socket) => socket.write(answer.slice(0, cut), 'latin1', () => end(socket));
        const got = await askTwice();
        const which = `${JSON.stringify(answer.slice(0, cut))}: ${got.join(', ')}`;
        expect(which).toMatch(/: (?:(?:[2-9]\d\d|closed|reset|not-http|too-many-bytes)(?:, |$)){2}/);
      }
    }
  },
);
