import { once } from 'node:events';
import net from 'node:net';
import { describe, expect, it } from 'vitest';
import { holdPort } from './held-port.ts';

/** What comes of listening on a port: `listening`, or the platform's error code. */
function listenOn(port: number): Promise<string> {
  const server = net.createServer().listen(port, '127.0.0.1');
  return new Promise((resolve) => {
    server.once('listening', () => server.close(() => resolve('listening')));
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

describe('a held port', () => {
  it('refuses every connection', async () => {
    const held = await holdPort();
    const visitor = net.connect(held.port, '127.0.0.1');
    const [error] = (await once(visitor, 'error')) as [NodeJS.ErrnoException];
    await held.release();
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('is nobody else’s while it is held, and anybody’s as soon as it is released', async () => {
    const held = await holdPort();
    expect(await listenOn(held.port)).toBe('EADDRINUSE');
    await held.release();
    expect(await listenOn(held.port)).toBe('listening');
  });
});
