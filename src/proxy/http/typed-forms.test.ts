import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendCheck, testApp, testConfig, type TestApp } from './testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp(testConfig('--no-lab'));
});
afterAll(() => app.close());

describe('abuse 14: forms that are no address', () => {
  test.each([
    '127.1',
    '0177.0.0.1',
    '010.0.0.1',
    '2130706433',
    '0x7f.0.0.1',
    '0x7f000001',
    '１２７.0.0.1',
    '127。0。0。1',
    '::1',
    '[::ffff:127.0.0.1]',
  ])('%s is 400', async (typed) => {
    expect((await sendCheck(app.port, typed)).status).toBe(400);
  });
});

describe('abuse 15: addresses that are never dialled', () => {
  test.each([
    '0.0.0.0',
    '0.1.2.3',
    '240.0.0.1',
    '192.0.0.192',
    '100.100.100.200',
    '168.63.129.16',
    '169.254.170.2',
    '127.0.0.1',
    'localhost',
    '255.255.255.255',
    '192.0.2.1',
  ])('%s is 403', async (typed) => {
    expect((await sendCheck(app.port, typed)).status).toBe(403);
    expect(app.lines.at(-1)).toContain('"verdict":"refused"');
  });
});
