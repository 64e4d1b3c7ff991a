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

/**
 * See `InflatePart`. Not the browser's own: that tells a stream which ends too early by an error, and may hand out nothing of what came
 * before.
 */
export const inflatePart: InflatePart = async (bytes, maxBytes) => {
  const { Inflate: Unpacker } = await import('fflate');
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Unpacker((part) => {
    length += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length && length <= maxBytes; at += sliceBytes)
      stream.push(bytes.slice(at, at + sliceBytes));
  } catch {
    // Its bytes are none from here on: what came before is what is asked for.
  }
  return length > maxBytes ? null : joined(parts, length);
};
