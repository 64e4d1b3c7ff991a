import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';
import { maxBodyBytes, type Answer } from './answer.ts';

/** What comes of so much is as far as anybody reads; an unfinished end is no error of what came before it. */
const limits = { maxOutputLength: maxBodyBytes, finishFlush: constants.Z_SYNC_FLUSH };

/** Content codings (RFC 9110 section 8.4.1; br: RFC 7932). */
const unpackers: ReadonlyMap<string, (packed: Buffer) => Buffer> = new Map([
  ['gzip', (packed: Buffer) => gunzipSync(packed, limits)],
  ['x-gzip', (packed: Buffer) => gunzipSync(packed, limits)],
  ['deflate', (packed: Buffer) => inflateSync(packed, limits)],
  ['br', (packed: Buffer) => brotliDecompressSync(packed, { maxOutputLength: maxBodyBytes })],
]);

/** Plain was asked for, but some servers, and what stands before them, pack nonetheless. @returns the answer with its body as meant */
export function unpackBody(answer: Answer): Answer {
  const coding = answer.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity' || answer.body.length === 0) return answer;
  const unpack = unpackers.get(coding);
  if (unpack === undefined) return { ...answer, cut: 'encoded' };
  try {
    return { ...answer, body: unpack(answer.body) };
  } catch (error) {
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { ...answer, body: Buffer.alloc(0), cut: isTooLong ? 'too-long' : (answer.cut ?? 'encoded') };
  }
}
