import type { Deflate, Inflate, InflatePart } from '#diagnosis/case/case-link.ts';

/** The browser's own compression, for links. @throws ReferenceError where the browser has none */
export const deflate: Deflate = async (bytes) => {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
};

/** See `Inflate`. Reads piece by piece, and cancels at the limit: a few KB can hold hundreds of MB. */
export const inflate: Inflate = async (bytes, maxBytes) => {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return null;
      }
      parts.push(read.value);
    }
  } catch {
    // Nothing but the stream can throw here, and it does where the bytes are none; platforms differ in what they throw.
    return 'broken';
  }
  return joined(parts, length);
};

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** So few bytes at once that little is lost with those in which a stream breaks. */
const sliceBytes = 16;

/** What was written before is handed out by then: an error takes along whatever nobody has read yet. */
const handedOut = () => new Promise((resolve) => setTimeout(resolve));

/** See `InflatePart`. Feeds the stream slice by slice, because one that ends too early tells so with an error and keeps nothing. */
export const inflatePart: InflatePart = async (bytes, maxBytes) => {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  const feed = async () => {
    for (let at = 0; at < bytes.length; at += sliceBytes)
      await writer.write(bytes.slice(at, at + sliceBytes));
    await handedOut();
    await writer.close();
  };
  // Where the stream breaks both ends fail, and the reader's end says so.
  const fed = feed().catch(() => undefined);
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return null;
      }
      parts.push(read.value);
    }
  } catch {
    // It ended too early, or its bytes are none: what came before is what is asked for.
  }
  await fed;
  return joined(parts, length);
};
