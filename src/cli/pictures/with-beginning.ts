/** So many bytes are read before it is decided what a stream is. */
const enough = 64;

/**
 * Reads the beginning of a stream, and gives it with the whole stream, which still begins with it.
 *
 * @throws what the stream throws
 */
export async function withBeginning(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ beginning: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < enough) {
    const next = await chunks.next();
    if (next.done === true) break;
    read.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* read;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  }
  return { beginning: Buffer.concat(read), whole: whole() };
}
