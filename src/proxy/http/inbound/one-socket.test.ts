import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { tableOf, testIp } from '../../probes/testing/test-check.ts';
import { rawServer } from '../../probes/testing/test-server.ts';
import { send, sendCheck, testApp, testConfig, type TestApp } from '../testing/test-app.ts';
import { getting, visitor, type Visitor } from '../testing/visitor.ts';

/** More than the kernel takes of a socket that nobody reads (Linux: 4 MB to send and 6 MB to receive at most). */
const largeBytes = 24 * 2 ** 20;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'inbound-'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'large.bin'), Buffer.alloc(largeBytes, 'x'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const open: { close: () => Promise<void> }[] = [];
const visitors: Visitor[] = [];
afterEach(async () => {
  for (const { socket } of visitors.splice(0)) socket.destroy();
  await Promise.all(open.splice(0).map((server) => server.close()));
});
async function appWith(...args: string[]): Promise<TestApp> {
  const app = await testApp(testConfig(...args), null, directory);
  open.push(app);
  return app;
}
async function visit(port: number): Promise<Visitor> {
  const one = await visitor(port);
  visitors.push(one);
  return one;
}

/** How many pages and files were answered, whether or not anybody took the answer. */
async function answered(port: number): Promise<number> {
  const { body } = await send(port, '/metrics');
  const counts = body.matchAll(/route="page",method="GET",status="200"\} (\d+)/g);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

describe('abuse 41: requests that nobody reads the answers of', () => {
  it('close the socket where more wait than may, and none of the others is answered', async () => {
    const { port } = await appWith();
    const flood = await visit(port);
    flood.socket.pause();
    flood.socket.write(getting('/large.bin', port).repeat(800));
    await flood.closed;
    expect((await send(port, '/healthz')).status).toBe(200);
    expect(await answered(port)).toBe(1);
  });
  it('are answered one at a time: the next begins when the answer before it has left', async () => {
    const { port } = await appWith('--max-unanswered=4');
    const { socket } = await visit(port);
    socket.pause();
    socket.write(getting('/large.bin', port).repeat(4));
    await expect.poll(() => answered(port), { timeout: 20_000 }).toBe(1);
    // What came after the first in the same packet was handed out with it.
    expect(await answered(port)).toBe(1);
    let bytes = 0;
    socket.on('data', (chunk: Buffer) => (bytes += chunk.length)).resume();
    await expect.poll(() => bytes > 4 * largeBytes, { timeout: 20_000 }).toBe(true);
    expect(await answered(port)).toBe(4);
  });
  it('hold no copy of the file each', async () => {
    const { port } = await appWith();
    const before = process.memoryUsage().arrayBuffers;
    for (let at = 0; at < 20; at += 1) {
      const { socket } = await visit(port);
      socket.pause();
      socket.write(getting('/large.bin', port));
    }
    await expect.poll(() => answered(port), { timeout: 20_000 }).toBe(20);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * largeBytes);
  });
});

it('answers in the order of the requests', async () => {
  const { port } = await appWith();
  const { socket } = await visit(port);
  socket.write(
    ['/healthz', '/large.bin', '/api/about', '/no.file'].map((path) => getting(path, port)).join(''),
  );
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1').replaceAll(/x{9,}/g, '')));
  await expect.poll(() => text, { timeout: 20_000 }).toContain('Not found');
  expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
    '200',
    '200',
    '200',
    '404',
  ]);
  expect(text.match(/ok\n|octet-stream|"version"|Not found/g)).toEqual([
    'ok\n',
    'octet-stream',
    '"version"',
    'Not found',
  ]);
});

it('answers nothing after an answer that closes the connection', async () => {
  const { port } = await appWith();
  const one = await visit(port);
  one.socket.resume();
  one.socket.write(getting('/', port, 'Connection: close') + getting('/', port));
  await one.closed;
  expect(await answered(port)).toBe(1);
});

describe('abuse 42: a socket ends at its limit', () => {
  const limits = ['header', 'request', 'idle', 'write'];
  const about = (port: number, bytes: number) =>
    `POST /api/check HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: ${bytes}\r\n\r\n`;
  const [breaks, letter] = ['\r\n', 'x'];
  test.each<[what: string, short: string[], sends: (port: number) => string, thenDrips: string, reads: boolean]>([
    ['that sends nothing', ['header'], () => '', '', true],
    ['that sends line breaks only', ['header'], () => '', breaks, true],
    ['that sends half a head', ['header'], (port) => getting('/', port).slice(0, -2), '', true],
    ['that sends a head without end', ['header'], (port) => getting('/', port).slice(0, -2), letter, true],
    ['that sends half a second head', ['header'], (port) => getting('/', port) + getting('/', port).slice(0, -2), '', true],
    ['that sends half a body', ['header', 'request'], (port) => about(port, 99), '', true],
    ['that sends a body a byte at a time', ['header', 'request'], (port) => about(port, 4000), letter, true],
    ['that sends a body behind an answer that it does not read', ['header', 'request'], (port) => getting('/large.bin', port) + about(port, 9e9), letter, false],
    ['that sends no second request', ['idle'], (port) => getting('/', port), '', true],
    ['that sends line breaks instead of a second request', ['idle', 'header'], (port) => getting('/', port), breaks, true],
    ['that reads no small answer, and sends line breaks', ['idle', 'header'], (port) => getting('/', port), breaks, false],
    ['that reads no large answer, and sends line breaks', ['write'], (port) => getting('/large.bin', port), breaks, false],
  ])('%s', async (_, short, sends, thenDrips, reads) => {
    const { port } = await appWith(...limits.map((name) => `--${name}-timeout-ms=${short.includes(name) ? 300 : 600_000}`));
    const slow = await visit(port);
    if (reads) slow.socket.resume();
    else slow.socket.pause();
    slow.socket.write(sends(port));
    const dripping = setInterval(() => slow.socket.write(thenDrips), 50);
    await slow.closed;
    clearInterval(dripping);
    expect((await send(port, '/healthz')).status).toBe(200);
  }); // prettier-ignore
});

it('does not cut a visitor who reads slowly: each byte that is taken counts', async () => {
  const { port } = await appWith('--write-timeout-ms=1500');
  const { socket, isClosed } = await visit(port);
  let bytes = 0;
  socket.on('data', (chunk: Buffer) => (bytes += chunk.length));
  socket.pause();
  socket.write(getting('/large.bin', port));
  const tookSteps = 40;
  for (let step = 1; step <= tookSteps; step += 1) {
    socket.resume();
    await expect
      .poll(() => bytes >= (step * largeBytes) / tookSteps, { timeout: 20_000, interval: 5 })
      .toBe(true);
    socket.pause();
    await pause(100);
  }
  socket.resume();
  await expect.poll(() => bytes > largeBytes, { timeout: 20_000 }).toBe(true);
  expect(isClosed()).toBe(false);
});

it('does not take a check that runs for an answer that nobody reads', async () => {
  const silent = await rawServer((socket) => socket.resume());
  open.push(silent);
  const config = testConfig('--write-timeout-ms=100', '--idle-timeout-ms=100', '--timeout-ms=1500');
  const app = await testApp(config, tableOf(silent.port, ''));
  open.push(app);
  expect((await sendCheck(app.port, testIp)).status).toBe(200);
});
