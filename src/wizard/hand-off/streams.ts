import type { Deflate, Inflate } from '#diagnosis/case/case-link.ts';

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
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
