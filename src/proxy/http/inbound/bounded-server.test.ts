import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { trialConfig } from '../trial/trial-app.ts';
import { getting, visitor } from '../trial/visitor.ts';
import { boundedServer } from './bounded-server.ts';

it('abuse 41: of 800 requests in a packet few are made, since the first ones have closed the socket', async () => {
  let made = 0;
  let answered = 0;
  const server = boundedServer(
    trialConfig().inbound,
    () => false,
    () => (answered += 1),
  );
  server.on('request', () => (made += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { socket, closed } = await visitor(port);
  socket.resume();
  socket.write(getting('/', port).repeat(800));
  await closed;
  server.close();
  await once(server, 'close');
  expect(answered).toBe(1);
  expect(made).toBeLessThan(60);
});
