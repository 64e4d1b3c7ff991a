import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

const streamOf = (...chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

const bytes = (text: string) => new TextEncoder().encode(text);

async function linesOf(stream: ReadableStream<Uint8Array>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(stream)) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it('come whole, however they were cut', async () => {
    expect(await linesOf(streamOf(bytes('{"a":1}\n{"b'), bytes('":2}\n')))).toEqual(['{"a":1}', '{"b":2}']);
  });
  it('come without a last line feed too', async () => {
    expect(await linesOf(streamOf(bytes('one\n\ntwo')))).toEqual(['one', 'two']);
  });
  it('hold a letter that was cut in the middle', async () => {
    const [first, second] = [bytes('é\n').slice(0, 1), bytes('é\n').slice(1)];
    expect(await linesOf(streamOf(first, second))).toEqual(['é']);
  });
  it('give up a line that does not end', async () => {
    const mega = bytes('x'.repeat(1_000_001));
    await expect(linesOf(streamOf(mega, mega))).rejects.toThrow('a line of more than');
  });
});
