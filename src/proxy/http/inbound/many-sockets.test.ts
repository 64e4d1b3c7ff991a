import { afterEach, describe, expect, it } from 'vitest';
import { tableOf, testIp } from '../../probes/testing/test-check.ts';
import { rawServer } from '../../probes/testing/test-server.ts';
import { send, testApp, testConfig, type TestApp } from '../testing/test-app.ts';
import { getting, visitor, type Visitor } from '../testing/visitor.ts';

const open: { close: () => Promise<void> }[] = [];
const visitors: Visitor[] = [];
afterEach(async () => {
  for (const { socket } of visitors.splice(0)) socket.destroy();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Times that no test sees the end of: what is closed here is closed for its number. */
const forEver = ['header', 'request', 'idle', 'write'].map((name) => `--${name}-timeout-ms=600000`);
async function appWith(...args: string[]): Promise<TestApp> {
  const app = await testApp(testConfig(...forEver, ...args));
  open.push(app);
  return app;
}

async function arrive(port: number, from: string, count: number): Promise<Visitor[]> {
  const came: Visitor[] = [];
  for (let at = 0; at < count; at += 1) {
    const one = await visitor(port, from);
    one.socket.resume();
    came.push(one);
  }
  visitors.push(...came);
  return came;
}

/** Which are still there once so many have been closed. */
async function stay(came: readonly Visitor[], closed: number): Promise<boolean[]> {
  await expect.poll(() => came.filter((one) => one.isClosed()).length, { timeout: 20_000 }).toBe(closed);
  return came.map((one) => !one.isClosed());
}

/** Whether this very socket is answered. */
async function isAnswered({ socket, closed }: Visitor, port: number, ...fields: string[]): Promise<boolean> {
  const answer = new Promise<boolean>((resolve) => {
    socket.once('data', (chunk: Buffer) => resolve(chunk.toString('latin1').startsWith('HTTP/1.1 200 ')));
  });
  socket.write(getting('/healthz', port, ...fields));
  return Promise.race([answer, closed.then(() => false)]);
}

describe('abuse 42: more sockets of one address than it may have', () => {
  it('close its own oldest, and everybody is served, the address itself too', async () => {
    const { port } = await appWith('--max-client-sockets=5');
    const [other] = await arrive(port, '127.0.0.2', 1);
    const came = await arrive(port, '127.0.0.1', 20);
    expect(await stay(came, 15)).toEqual(came.map((_, at) => at >= 15));
    const [late] = await arrive(port, '127.0.0.1', 1);
    for (const one of [other, late]) expect(one && (await isAnswered(one, port))).toBe(true);
  });
  it('leave room in all for another address', async () => {
    const { port } = await appWith('--max-sockets=10', '--max-client-sockets=10');
    const came = await arrive(port, '127.0.0.1', 10);
    const others = await arrive(port, '127.0.0.2', 2);
    expect(await stay([...came, ...others], 2)).toEqual([...came.map((_, at) => at >= 2), true, true]);
    for (const one of others) expect(await isAnswered(one, port)).toBe(true);
  });
  it('are closed before those of an address that holds fewer, whoever came first', async () => {
    const { port } = await appWith('--max-sockets=10', '--max-client-sockets=8');
    const few = await arrive(port, '127.0.0.3', 2);
    const many = await arrive(port, '127.0.0.1', 8);
    const others = await arrive(port, '127.0.0.2', 3);
    expect(await stay([...few, ...many, ...others], 3)).toEqual([
      true,
      true,
      ...many.map((_, at) => at >= 3),
      true,
      true,
      true,
    ]);
  });
  it('leave a socket that asked lately, and close one that has waited for longer', async () => {
    const { port } = await appWith('--max-client-sockets=5');
    const came = await arrive(port, '127.0.0.1', 5);
    expect(came[0] && (await isAnswered(came[0], port))).toBe(true);
    await arrive(port, '127.0.0.1', 1);
    expect(await stay(came, 1)).toEqual([true, false, true, true, true]);
  });
  it('close no socket that the server works for; then the newcomer is refused', async () => {
    const silent = await rawServer((socket) => socket.resume());
    open.push(silent);
    const config = testConfig(...forEver, '--max-client-sockets=5', '--timeout-ms=60000');
    const app = await testApp(
      { ...config, limits: { attemptMs: 60_000, wholeMs: 60_000 } },
      tableOf(silent.port, ''),
    );
    open.push(app);
    const came = await arrive(app.port, '127.0.0.1', 5);
    const body = JSON.stringify({ address: testIp });
    for (const { socket } of came)
      socket.write(
        `POST /api/check HTTP/1.1\r\nHost: localhost:${app.port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    const running = async () => (await send(app.port, '/metrics', { from: '127.0.0.2' })).body;
    await expect.poll(running, { timeout: 20_000 }).toContain('sps_join_checks_running 5');
    const late = await arrive(app.port, '127.0.0.1', 3);
    expect(await stay([...came, ...late], 3)).toEqual([...came.map(() => true), ...late.map(() => false)]);
    for (const { socket } of came.splice(0)) socket.destroy();
    await expect.poll(running, { timeout: 20_000 }).toContain('sps_join_checks_running 0');
  });
});

describe('a trusted proxy', () => {
  const behind = ['--trust-proxy', '1', '--max-sockets=10', '--max-client-sockets=5'];
  it('is not held to what one address may have', async () => {
    const { port } = await appWith(...behind);
    const came = await arrive(port, '127.0.0.1', 10);
    for (const one of came) expect(await isAnswered(one, port)).toBe(true);
  });
  it('is held to the bound in all, and gives up its own', async () => {
    const { port } = await appWith(...behind);
    const came = await arrive(port, '127.0.0.1', 13);
    expect(await stay(came, 3)).toEqual(came.map((_, at) => at >= 3));
  });
});

it('counts sockets that have ended no longer', async () => {
  const { port } = await appWith('--max-client-sockets=5');
  const [first] = await arrive(port, '127.0.0.1', 1);
  for (let round = 0; round < 5; round += 1)
    for (const { socket, closed } of await arrive(port, '127.0.0.1', 4)) {
      socket.end();
      await closed;
    }
  expect(first && (await isAnswered(first, port))).toBe(true);
});
