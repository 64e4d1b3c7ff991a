import { describe, expect, test } from 'vitest';
import { recognise } from '../recognition/recognise.ts';
import { readEvidence } from '../pasted-evidence/read-evidence.ts';
import { startScan } from './start-scan.ts';

const million = 10_000_000;
const hostile: readonly [string, string][] = [
  ['ten million open brackets', '['.repeat(million)],
  ['ten million open braces', '{'.repeat(million)],
  ['ten million nested keys', '{"a":'.repeat(million / 5)],
  ['ten million brackets, closed', `${'['.repeat(million / 2)}${']'.repeat(million / 2)}`],
];

describe('abuse 34: ten million nested brackets in a pasted text', () => {
  test.each(hostile)('%s are read through, and nothing is found', (_, text) => {
    const scan = startScan();
    scan.push(text);
    expect(scan.finish().hits).toEqual([]);
    expect(readEvidence(text)).toBe(null);
  });
  test.each(hostile)('%s: as much of them as is read between two frames', (_, text) => {
    expect(recognise(text.slice(0, 1 << 17)).matches).toEqual([]);
  });
});

describe('abuse 34: keys that every object has', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])('%s pollutes nothing', (key) => {
    const text = `{"${key}": {"Code": 60108, "polluted": true}, "Message": "polluted", "${key}": "polluted"}`;
    expect(() => recognise(text)).not.toThrow();
    expect(readEvidence(text)).toBe(null);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });
});
