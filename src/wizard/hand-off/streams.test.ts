import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflate, inflate, inflatePart } from './streams.ts';

/** Processor time in µs, in which what other programs take does not count. A reader that takes more is not linear. */
const most = 3_000_000;

const text = (length: number) => Uint8Array.from({ length }, (_, at) => 97 + (at % 7));

describe('compression of a link', () => {
  it('comes back as it went in', async () => {
    const packed = Uint8Array.from(await deflate(text(5000)));
    expect(await inflate(packed, 5000)).toEqual(text(5000));
  });
  it('is given up one byte beyond the limit', async () => {
    const packed = Uint8Array.from(await deflate(text(5000)));
    expect(await inflate(packed, 4999)).toBe(null);
  });
  it('is broken where the bytes are none', async () => {
    expect(await inflate(Uint8Array.from([255, 255, 255, 0, 1, 2]), 5000)).toBe('broken');
    expect(await inflate(Uint8Array.from(deflateRawSync(text(5000)).subarray(0, 20)), 5000)).toBe('broken');
  });
});

describe('a part of a link', () => {
  const words = Uint8Array.from(
    { length: 3000 },
    (_, at) => 97 + (Math.floor(Math.abs(Math.sin(at)) * 43758) % 26),
  );
  it('gives what came out before it ends', async () => {
    const packed = Uint8Array.from(await deflate(words));
    const part = (await inflatePart(packed.slice(0, packed.length / 2), 5000)) ?? new Uint8Array();
    expect(part.length).toBeGreaterThan(500);
    expect(part).toEqual(words.slice(0, part.length));
  });
  it('gives all of it where nothing is missing', async () => {
    expect(await inflatePart(Uint8Array.from(await deflate(words)), 5000)).toEqual(words);
  });
  it('gives nothing that is known where the bytes are none, and gives up beyond the limit', async () => {
    expect(await inflatePart(Uint8Array.from([255, 255, 255, 0, 1, 2]), 5000)).toEqual(new Uint8Array());
    expect(await inflatePart(Uint8Array.from(await deflate(text(5000))), 4999)).toBe(null);
  });
});

it('abuse 34: 300 MB in 300 KB are given up at 256 KB, at once', async () => {
  const bomb = Uint8Array.from(deflateRawSync(Buffer.alloc(300_000_000)));
  const before = process.cpuUsage();
  expect(await inflate(bomb, 256 * 1024)).toBe(null);
  expect(process.cpuUsage(before).user).toBeLessThan(most);
});

it('abuse 34: so they are where only a part is asked for', async () => {
  const bomb = Uint8Array.from(deflateRawSync(Buffer.alloc(300_000_000)));
  expect(await inflatePart(bomb.slice(0, 12_000), 256 * 1024)).toBe(null);
});
