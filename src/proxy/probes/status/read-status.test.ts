import { describe, expect, it, test } from 'vitest';
import { sppStatus } from '#diagnosis/facts/status-facts.ts';
import { readJsonObject, readStatus } from './read-status.ts';
import { healthyStatus } from '../testing/spp-answers.ts';

const read = (body: unknown, date?: string) =>
  readStatus(readJsonObject(Buffer.from(JSON.stringify(body))), date);
const online = { ApplianceCurrentState: 'Online' };

describe('what is an SPP’s status', () => {
  test.each<[string, unknown, boolean]>([
    ['all fields', healthyStatus, true],
    ['the state alone', online, true],
    ['a state that we do not know', { ApplianceCurrentState: 'SomethingNew' }, true],
    ['no state', { ApplianceName: 'SPP1' }, false],
    ['an empty state', { ApplianceCurrentState: '' }, false],
    ['a state that is a number', { ApplianceCurrentState: 6 }, false],
    ['a list', [healthyStatus], false],
    ['null', null, false],
    ['text', 'Online', false],
  ])('%s', (_, body, is) => {
    expect(read(body) !== null).toBe(is);
  });
});

it('shows a missing field, and one of another type, as unknown', () => {
  const names = Object.keys(healthyStatus).filter((name) => name !== 'ApplianceCurrentState');
  const absent = read(online);
  const wrong = read({ ...online, ...Object.fromEntries(names.map((name) => [name, { a: 1 }])) });
  for (const status of [absent, wrong])
    expect(Object.entries(status ?? {}).filter(([, value]) => value !== null)).toEqual([['state', 'Online']]);
});

describe('the clock', () => {
  const date = 'Mon, 23 Nov 2026 15:00:00 GMT';
  test.each<[string, unknown, string | undefined, number | null, string | null]>([
    ['UTC', '2026-11-23T15:00:00Z', undefined, Date.UTC(2026, 10, 23, 15), 'CurrentTime'],
    [
      '.NET’s seven digits',
      '2026-11-23T15:00:00.1234567Z',
      undefined,
      Date.UTC(2026, 10, 23, 15) + 123,
      'CurrentTime',
    ],
    ['no zone, which is UTC', '2026-11-23T15:00:00', undefined, Date.UTC(2026, 10, 23, 15), 'CurrentTime'],
    ['another zone', '2026-11-23T16:00:00+01:00', undefined, Date.UTC(2026, 10, 23, 15), 'CurrentTime'],
    ['the Date header where there is none', undefined, date, Date.UTC(2026, 10, 23, 15), 'Date'],
    ['the Date header where it cannot be read', 'yesterday', date, Date.UTC(2026, 10, 23, 15), 'Date'],
    ['a date that does not exist', '2026-13-45T99:00:00Z', undefined, null, null],
    ['a number', 1, undefined, null, null],
    ['neither', undefined, 'yesterday', null, null],
  ])('%s', (_, CurrentTime, header, time, from) => {
    const status = read({ ...online, CurrentTime }, header);
    expect([status?.currentTime, status?.currentTimeFrom]).toEqual([time, from]);
  });
});

test.each([
  ['192.0.2.10', '192.0.2.10'],
  ['0177.0.0.1', null],
  ['spp.example', null],
  ['$(id)', null],
  ['::1', null],
])('a primary of %s is claimed as %s', (PrimaryApplianceIpv4, claimed) => {
  expect(read({ ...online, PrimaryApplianceIpv4 })?.primaryIpv4).toBe(claimed);
});

it('keeps long and active text bounded and inert', () => {
  const status = read({ ...online, ApplianceName: '\u202e'.repeat(60_000) });
  expect(status?.applianceName?.length).toBeLessThanOrEqual(100);
  expect(status?.applianceName).not.toContain('\u202e');
});

it('takes any bytes without an exception, and what it reads keeps to the contract', () => {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const good = Buffer.from(JSON.stringify(healthyStatus));
  let understood = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const body = Buffer.from(good);
    for (let flips = random(4); flips >= 0; flips -= 1) body[random(body.length)] = random(256);
    const status = readStatus(
      readJsonObject(body.subarray(0, random(10) === 0 ? random(body.length) : undefined)),
    );
    if (status === null) continue;
    understood += 1;
    expect(sppStatus.safeParse(status).success).toBe(true);
  }
  expect(understood).toBeGreaterThan(1000);
});

it('is calm about deep brackets and polluting keys', () => {
  expect(readJsonObject(Buffer.from('['.repeat(60_000)))).toBeNull();
  expect(
    readStatus(readJsonObject(Buffer.from('{"__proto__":{"ApplianceCurrentState":"Online"}}'))),
  ).toBeNull();
  expect(
    readStatus(readJsonObject(Buffer.from('{"constructor":1,"ApplianceCurrentState":"Online"}')))?.state,
  ).toBe('Online');
});
