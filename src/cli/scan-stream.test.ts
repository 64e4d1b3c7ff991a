import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { scanStream } from './scan-stream.ts';

const error = 'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed) – 1×';
const filler = 'node-7 sshd[811]: Accepted key for anna – größer\n'.repeat(20_000);
const text = `${filler}${error}\n${filler}`;

/** Chunks of awkward lengths, so that letters of several bytes are cut. */
function* chunksOf(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

it.each([
  ['UTF-8', Buffer.from(text), 65_535],
  ['UTF-8 that begins with a single byte', Buffer.from(text), 1009],
  ['UTF-16 of Windows', Buffer.from(text, 'utf16le'), 65_537],
])('finds the place in a long stream of %s', async (_, bytes, length) => {
  const { hits, lines, units } = await scanStream(Readable.from(chunksOf(bytes, length)));
  expect(hits.map(({ id, line, at }) => ({ id, line, start: at[0]?.[0] }))).toEqual([
    { id: 'generic-join-failed', line: 20_001, start: text.indexOf('Error joining') },
  ]);
  expect({ lines, units }).toEqual({ lines: 40_002, units: text.length });
});

it('finds nothing in an empty stream', async () => {
  expect(await scanStream(Readable.from([]))).toMatchObject({ hits: [], more: 0, alsoSeen: [], units: 0 });
});
