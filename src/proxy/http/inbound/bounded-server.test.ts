import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { testConfig } from '../testing/test-app.ts';
import { getting, visitor } from '../testing/visitor.ts';
import { boundedServer } from './bounded-server.ts';
import type { Answer } from './visit.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

async function serverWith(answer: Answer, ...args: string[]): Promise<{ server: Server; port: number }> {
  const server = boundedServer(testConfig(...args).inbound, () => false, answer);
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

it('abuse 41: of 800 requests in a packet few are made, since the first ones have closed the socket', async () => {
  let made = 0;
  let answered = 0;
  const { server, port } = await serverWith(() => (answered += 1));
  server.on('request', () => (made += 1));
  const { socket, closed } = await visitor(port);
  socket.resume();
  socket.write(getting('/', port).repeat(800));
  await closed;
  expect(answered).toBe(1);
  expect(made).toBeLessThan(60);
});

it('abuse 42: a visitor who reads no large answer, and sends nothing either, is cut', async () => {
  const large = Buffer.alloc(24 * 2 ** 20);
  let written = false;
  const answer: Answer = (_, outgoing) => {
    outgoing.end(large);
    written = true;
  };
  const { server, port } = await serverWith(answer, '--write-timeout-ms=200');
  const { socket } = await visitor(port);
  socket.pause();
  socket.write(getting('/', port));
  await expect.poll(() => written, { timeout: 20_000 }).toBe(true);
  // Whoever does not read is not told, so the server is asked.
  const held = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
  await expect.poll(held, { timeout: 20_000 }).toBe(0);
});
