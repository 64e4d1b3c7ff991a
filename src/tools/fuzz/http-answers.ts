import { AnswerReader, type Progress } from '#proxy/probes/http/answer-reader.ts';
import { maxBodyBytes } from '#proxy/probes/http/answer.ts';
import { unpackBody } from '#proxy/probes/http/unpack-body.ts';
import { oneOf, type Below } from './chance.ts';
import type { FuzzedReader } from './fuzz-reader.ts';
import { mutate } from './mutate.ts';

interface Sent {
  bytes: Uint8Array;
  /** Length of each piece in which the bytes come. */
  pieces: number;
}

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const samples = [
  `${head}Content-Length: 2\r\n\r\n{}`,
  `${head}Transfer-Encoding: chunked\r\n\r\n2;x=y\r\n{}\r\n10\r\n0123456789abcdef\r\n0\r\nX-A: b\r\n\r\n`,
  `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${head}Content-Length: 0\r\n\r\n`,
  `HTTP/1.0 404 Not Found\r\nContent-Type: text/html\r\n\r\n<h1>none</h1>`,
  `${head}Content-Encoding: gzip\r\nContent-Length: 20\r\n\r\n\u001f\u008b\u0008\u0000\u0000\u0000\u0000\u0000\u0000\u0003\u0003\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000`,
  `${head}X-Folded: a\r\n b\r\nContent-Length: 2, 2\r\n\r\n{}HTTP/1.1 204 No Content\r\n\r\n`,
  `${head}${'a:\r\n'.repeat(60)}Content-Length: 1\r\n\r\n1`,
].map((text) => Uint8Array.from(Buffer.from(text, 'latin1'))) as [Uint8Array, ...Uint8Array[]];

const next = (below: Below): Sent => ({ bytes: mutate(oneOf(samples, below), below), pieces: 1 + below(40) });

/** What a reader makes of bytes, in pieces. */
function readIn(bytes: Buffer, pieces: number): { progress: Progress; taken: number; answer: string } {
  const reader = new AnswerReader();
  let taken = 0;
  for (let at = 0; at < bytes.length && reader.progress === 'more'; at += pieces)
    taken += reader.take(bytes.subarray(at, at + pieces));
  reader.end();
  const answer = reader.answer(null);
  if (answer !== null && answer.body.length > maxBodyBytes) throw new Error('kept more than is read');
  if (answer !== null && unpackBody(answer).body.length > maxBodyBytes)
    throw new Error('unpacked more than is read');
  return { progress: reader.progress, taken, answer: JSON.stringify(answer) };
}

/** The reader of HTTP answers: however the bytes are cut into pieces, it reads the same, and stops at the same byte. */
export const httpAnswers: FuzzedReader<Sent> = {
  name: 'HTTP answers',
  next,
  read({ bytes, pieces }) {
    const whole = Buffer.from(bytes);
    const [once, cut] = [readIn(whole, whole.length), readIn(whole, pieces)];
    if (once.progress !== cut.progress || once.answer !== cut.answer)
      throw new Error(`reads otherwise in pieces: ${once.progress}, ${cut.progress}`);
    if (once.progress === 'whole' && once.taken !== cut.taken) throw new Error('stops elsewhere in pieces');
    return once.progress === 'whole';
  },
  show: ({ bytes, pieces }) => JSON.stringify({ bytes: Buffer.from(bytes).toString('latin1'), pieces }),
};
