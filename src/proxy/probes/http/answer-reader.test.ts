import { gzipSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { AnswerReader } from './answer-reader.ts';
import { maxBodyBytes, type Answer } from './answer.ts';
import { unpackBody } from './unpack-body.ts';

const ok = 'HTTP/1.1 200 OK\r\n';

/** What is read of a text that is followed by nothing, or by the server's farewell. */
function read(text: string, ends = false) {
  const reader = new AnswerReader();
  const taken = reader.take(Buffer.from(text, 'latin1'));
  if (ends) reader.end();
  const answer = reader.answer(null);
  return {
    progress: reader.progress,
    taken,
    answer,
    body: answer?.body.toString('latin1'),
    head: reader.head,
  };
}

describe('an answer ends', () => {
  test.each<[string, string, string]>([
    ['after its length', `${ok}Content-Length: 2\r\n\r\n{}`, '{}'],
    ['after its length, said twice alike', `${ok}Content-Length: 2, 2\r\nContent-Length: 2\r\n\r\n{}`, '{}'],
    [
      'after its last chunk',
      `${ok}Transfer-Encoding: gzip, chunked\r\n\r\n1;a=b\r\n{\r\n1\r\n}\r\n0\r\n\r\n`,
      '{}',
    ],
    ['after its trailers', `${ok}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: y\r\n\r\n`, '{}'],
    ['with its head where it has no body', 'HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n', ''],
    ['behind provisional ones', `HTTP/1.1 100 Continue\r\n\r\n${ok}Content-Length: 0\r\n\r\n`, ''],
    ['with lines that end in a line feed only', 'HTTP/1.1 200 OK\nContent-Length: 2\n\n{}', '{}'],
    [
      'with a folded field and without a reason',
      'HTTP/1.1 200\r\nX: a\r\n b\r\nContent-Length: 2\r\n\r\n{}',
      '{}',
    ],
    [
      'by its chunks, where a length is beside them',
      `${ok}Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      '{}',
    ],
  ])('%s', (_, text, body) => {
    const next = 'HTTP/1.1 404 Not Found\r\n';
    expect(read(`${text}${next}`)).toMatchObject({ progress: 'whole', taken: text.length, body });
  });

  it('with the connection, where nothing else says so', () => {
    expect(read(`${ok}\r\n{}`)).toMatchObject({ progress: 'more', body: '{}' });
    expect(read(`${ok}\r\n{}`, true)).toMatchObject({ progress: 'whole', body: '{}' });
    expect(read(`${ok}Content-Length: 3\r\n\r\n{}`, true)).toMatchObject({ progress: 'more' });
  });
});

test.each<[string, string]>([
  ['another protocol', 'SSH-2.0'],
  ['HTTP/2', 'HTTP/2 200\r\n\r\n'],
  ['status 000', 'HTTP/1.1 000 X\r\n\r\n'],
  ['an upgrade that nobody asked for', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
  ['a line that is no field', `${ok}no colon\r\n\r\n`],
  ['a fold before the first field', `${ok} a\r\n\r\n`],
  ['two lengths', `${ok}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`],
  ['a length below nothing', `${ok}Content-Length: -1\r\n\r\n`],
  ['a chunk without a size', `${ok}Transfer-Encoding: chunked\r\n\r\nx\r\n`],
  ['a chunk of 36 bits', `${ok}Transfer-Encoding: chunked\r\n\r\nfffffffff\r\n`],
  ['a chunk that goes on', `${ok}Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n`],
])('is no HTTP: %s', (_, text) => {
  expect(read(text).progress).toBe('not-http');
});

test.each<[string, string, boolean]>([
  ['HTTP/1.1', `${ok}Content-Length: 0\r\n\r\n`, true],
  ['HTTP/1.1 that closes', `${ok}Connection: Close\r\nContent-Length: 0\r\n\r\n`, false],
  ['HTTP/1.0', 'HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n', false],
  ['HTTP/1.0 that stays', 'HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n', true],
  ['a length beside chunks', `${ok}Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, false],
])('more is answered behind an answer of %s: %s', (_, text, keepsOpen) => {
  expect(read(text).head?.keepsOpen).toBe(keepsOpen);
});

describe('abuse 46: lines of four bytes without end', () => {
  const chunked = `${ok}Transfer-Encoding: chunked\r\n\r\n`;
  test.each([
    ['headers', ok, 'a:\r\n'],
    ['trailers', `${chunked}0\r\n`, 'a:\r\n'],
    ['empty lines', '', '\r\n\r\n'],
    ['chunks of one byte', chunked, '1\r\na\r\n'],
    ['one line', `${ok}a:`, 'aaaa'],
  ])('are read for a thousand lines, or 48 KiB, and no more: %s', (_, beginning, line) => {
    const reader = new AnswerReader();
    reader.take(Buffer.from(beginning));
    const piece = Buffer.from(line.repeat(256));
    let pieces = 0;
    while (reader.progress === 'more' && pieces < 1000) {
      reader.take(piece);
      pieces += 1;
    }
    expect(reader.progress).toBe('too-many-bytes');
    expect(pieces).toBeLessThanOrEqual(line === 'aaaa' ? 49 : 4);
  });
});

describe('a body that is packed although plain was asked for', () => {
  const packed = (coding: string, body: Buffer, cut: Answer['cut'] = null) =>
    unpackBody({ httpStatus: 200, headers: { 'content-encoding': coding }, body, cut });
  const text = '{"ApplianceCurrentState":"Online"}';
  test.each([
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('is unpacked: %s', (coding, body) => {
    expect(packed(coding, body)).toMatchObject({ cut: null, body: Buffer.from(text) });
  });
  it('is unpacked as far as it came', () => {
    expect(packed('gzip', gzipSync(text).subarray(0, 30), 'reset')).toMatchObject({ cut: 'reset' });
  });
  it('is bounded, however little it was packed into', () => {
    const bomb = gzipSync(Buffer.alloc(64 * maxBodyBytes));
    expect(packed('gzip', bomb)).toMatchObject({ cut: 'too-long', body: Buffer.alloc(0) });
  });
  it.each(['zstd', 'gzip, gzip', 'gzip'])('is unknown where it cannot be unpacked: %s', (coding) => {
    expect(packed(coding, Buffer.from('no archive'))).toMatchObject({ cut: 'encoded' });
  });
});
