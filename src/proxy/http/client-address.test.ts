import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { clientKey } from './client-address.ts';
import { sendCheck, trialApp, trialConfig, type TrialApp } from './trial/trial-app.ts';

let behind: TrialApp;
beforeAll(async () => {
  behind = await trialApp(trialConfig('--trust-proxy', '1', '--allow', '10.250.0.0/16'));
});
afterAll(() => behind.close());

describe('abuse 10: X-Forwarded-For behind one proxy', () => {
  test.each<[string, string | undefined, number, string | null]>([
    ['one entry', '10.9.9.9', 403, '10.9.9.9'],
    ['a forged entry before it', '127.0.0.1, 10.9.9.9', 403, '10.9.9.9'],
    ['many forged entries', '1.1.1.1,2.2.2.2,3.3.3.3, 10.9.9.9', 403, '10.9.9.9'],
    ['none', undefined, 403, null],
    ['no address', 'unknown', 403, null],
    ['an empty last entry', '10.9.9.9,', 403, null],
    ['with a line break', '10.9.9.9 x', 403, null],
  ])('%s', async (_, value, status, client) => {
    const before = behind.lines.length;
    const headers: Record<string, string> = value === undefined ? {} : { 'x-forwarded-for': value };
    const got = await sendCheck(behind.port, '10.251.0.1', headers);
    expect(got.status).toBe(status);
    const logged = behind.lines.slice(before).map((line) => (JSON.parse(line) as { client: string }).client);
    expect(logged).toEqual(client === null ? [] : [client]);
  });
});

it('counts an IPv6 client by its /64, for all of that is one client', () => {
  expect(clientKey('2001:db8::1')).toBe(clientKey('2001:db8:0:0:ffff::2'));
  expect(clientKey('2001:db8:1::1')).not.toBe(clientKey('2001:db8:2::1'));
  expect(clientKey('10.9.9.9')).toBe('10.9.9.9');
});
