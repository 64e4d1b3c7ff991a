import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { send, testApp, testConfig, type TestApp } from './testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp(testConfig());
});
afterAll(() => app.close());

const json = { 'content-type': 'application/json' };

describe('bodies', () => {
  it('that break off are nobody’s bug', async () => {
    const before = app.lines.length;
    const socket = connect({ host: '127.0.0.1', port: app.port });
    const head = `POST /api/check HTTP/1.1\r\nHost: localhost:${app.port}\r\nContent-Type: application/json`;
    socket.write(`${head}\r\nContent-Length: 100\r\n\r\n{"addr`, () => socket.destroy());
    const told = async () => (await send(app.port, '/metrics')).body;
    await expect.poll(told, { timeout: 60_000 }).toContain('{route="check",method="POST",status="400"} 1');
    expect(app.lines).toHaveLength(before);
  });
  test.each([
    ['{"address":', 400, 'Not understood'],
    ['[]', 400, 'Not understood'],
    ['{"address":5}', 400, 'Not understood'],
    ['{"address":"192.0.2.1","only":"192.0.2.1"}', 400, 'Not understood'],
    ['{"address":"192.0.2.1","only":["spp.trial.test"]}', 400, 'Not understood'],
    ['{"address":"192.0.2.1","only":["192.0.2.01"]}', 400, 'Not understood'],
    ['{"address":"192.0.2.1","only":["::1"]}', 400, 'Not understood'],
    [`{"address":"192.0.2.1","only":[${Array(9).fill('"192.0.2.1"').join()}]}`, 400, 'Not understood'],
    ['{"address":"::1"}', 400, 'Not an address'],
    [JSON.stringify({ address: 'x'.repeat(5000) }), 413, 'Too large'],
  ])('%.20s', async (body, status, title) => {
    const got = await send(app.port, '/api/check', { method: 'POST', headers: json, body });
    expect([got.status, (JSON.parse(got.body) as { title: string }).title]).toEqual([status, title]);
  });
});
