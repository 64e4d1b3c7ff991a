import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of loopback that nobody has at the moment; programs that cannot take port 0 are told it. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on TCP only.');
  server.close();
  await once(server, 'close');
  return address.port;
}
