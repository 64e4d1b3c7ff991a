import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

test('a server that is told to stop lets a running check end, and then ends itself', async ({ request }) => {
  const server = await startOwnServer();
  const running = request.post(`${server.origin}/api/check`, { data: { address: 'silent.practice.test' } });
  await expect
    .poll(async () => (await request.get(`${server.origin}/metrics`)).text())
    .toMatch(/^sps_join_checks_running 1$/m);
  const stopped = server.stop();
  const answer = await running;
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    facts: { endpoints: [{ tls: { outcome: 'failed', reason: 'timed-out' } }] },
  });
  await stopped;
});
