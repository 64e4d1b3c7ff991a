import { describe, expect, it, test } from 'vitest';
import { ServerFlight } from './server-flight.ts';

const message = (type: number, body: readonly number[]): number[] => [
  type,
  body.length >> 16,
  (body.length >> 8) & 255,
  body.length & 255,
  ...body,
];
const record = (type: number, body: readonly number[]): number[] => [
  type,
  3,
  3,
  body.length >> 8,
  body.length & 255,
  ...body,
];
const filler = (length: number): number[] => Array.from({ length }, () => 7);

const flightOf12 = [
  ...message(2, filler(70)),
  ...message(11, filler(900)),
  ...message(12, [4, 0, ...filler(300)]),
  ...message(13, filler(40)),
  ...message(14, []),
];

function read(bytes: readonly number[], step: number): ServerFlight {
  const flight = new ServerFlight();
  for (let at = 0; at < bytes.length; at += step) flight.read(Buffer.from(bytes.slice(at, at + step)));
  return flight;
}

describe('a TLS 1.2 flight is understood however it is cut', () => {
  const oneRecord = record(22, flightOf12);
  const manyRecords = Array.from({ length: Math.ceil(flightOf12.length / 50) }, (_, at) =>
    record(22, flightOf12.slice(at * 50, at * 50 + 50)),
  ).flat();
  test.each([1, 2, 3, 7, 100, 5000])('%i bytes at a time', (step) => {
    for (const bytes of [oneRecord, manyRecords])
      expect(read(bytes, step)).toMatchObject({
        beginning: 'tls',
        sawServerHello: true,
        sawCertificateRequest: true,
      });
  });
});

it('reads nothing after the keys have changed', () => {
  const flight = read(
    [...record(22, message(2, filler(70))), ...record(20, [1]), ...record(22, message(13, filler(9)))],
    10,
  );
  expect(flight).toMatchObject({ sawServerHello: true, sawCertificateRequest: false });
});

test.each<[string, string, string]>([
  ['an alert', '\x15\x03\x03', 'tls'],
  ['HTTP', 'HTTP/1.1 400', 'http'],
  ['HTTP in part', 'HT', 'http'],
  ['SSH', 'SSH-2.0', 'other'],
  ['a greeting with H', 'Hello', 'other'],
  ['a zero', '\x00', 'other'],
])('%s', (_, text, beginning) => {
  for (const step of [1, 100]) expect(read([...Buffer.from(text, 'latin1')], step).beginning).toBe(beginning);
});

it('takes any bytes without an exception or a hang', () => {
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 24;
  for (let round = 0; round < 2000; round += 1) {
    const bytes = Array.from({ length: 200 }, random);
    expect(['tls', 'http', 'other']).toContain(read([22, 3, 3, ...bytes], 1 + (round % 50)).beginning);
  }
});
