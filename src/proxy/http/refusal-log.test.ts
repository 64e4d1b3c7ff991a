import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { RefusalLog } from './refusal-log.ts';
import { send, sendRaw, testApp, testConfig, type TestApp } from './testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp(testConfig());
});
afterAll(() => app.close());

it('tells which Host was refused, and from where', async () => {
  await send(app.port, '/', { headers: { host: 'wizard.corp:9000' } });
  expect(JSON.parse(app.lines.at(-1) ?? '')).toMatchObject({
    event: 'refused',
    status: 421,
    host: 'wizard.corp:9000',
    peer: '127.0.0.1',
  });
});

test('a Host that acts on a terminal is inert in the log and in the answer', async () => {
  const hostile = 'a\u009b31mb\u00adc.example';
  // Node hands header bytes over as Latin-1.
  await sendRaw(app.port, `GET / HTTP/1.1\r\nHost: localhost:1\r\nHost: ${hostile}\r\n\r\n`);
  const line = app.lines.at(-1) ?? '';
  expect(line).toContain('a\\u009b31mb\\u00adc.example');
  expect(JSON.parse(line)).toMatchObject({ host: `localhost:1, ${hostile}` });
});

it('cannot be flooded: a minute has ten lines, and the next one says how many were left out', async () => {
  const flooded = await testApp(testConfig());
  for (let at = 0; at < 60; at += 1)
    await send(flooded.port, '/', { headers: { host: `n${at}.evil.example` } });
  // A minute may have turned meanwhile; two would need more patience than a test has.
  expect(flooded.lines.length).toBeGreaterThanOrEqual(10);
  expect(flooded.lines.length).toBeLessThanOrEqual(20);
  const { body } = await send(flooded.port, '/metrics');
  expect(body).toContain('sps_join_http_requests_total{route="page",method="GET",status="421"} 60');
  await flooded.close();
});

it('goes on in the next minute', async () => {
  const lines: { leftOutBefore: number }[] = [];
  let now = 0;
  const log = new RefusalLog(
    (line) => lines.push(JSON.parse(line) as { leftOutBefore: number }),
    () => now,
  );
  const request = await oneRequest();
  for (let at = 0; at < 25; at += 1) log.note(request, { status: 421, title: 't', detail: 'd' });
  expect(lines).toHaveLength(10);
  now = 60_000;
  log.note(request, { status: 421, title: 't', detail: 'd' });
  expect(lines.slice(-1)).toMatchObject([{ leftOutBefore: 15 }]);
});

/** A request as the server gets it, from a server of its own. */
async function oneRequest(): Promise<IncomingMessage> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const coming = once(server, 'request');
  const answered = send(port, '/');
  const [request, response] = (await coming) as [IncomingMessage, ServerResponse];
  response.end();
  await answered;
  server.close();
  return request;
}
