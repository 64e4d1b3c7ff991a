import { bytesToTell, detectEncoding } from '#diagnosis/log-scan/detect-encoding.ts';
import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import { startScan } from '#diagnosis/log-scan/start-scan.ts';

/** Puts the first chunks of a stream together until there is enough to tell the encoding: a pipe may begin with a single byte. */
async function* fromTheBeginning(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let beginning: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of stream) {
    length += bytes.length;
    if (length < bytesToTell) beginning.push(bytes);
    else if (beginning.length > 0) {
      yield Buffer.concat([...beginning, bytes]);
      beginning = [];
    } else yield bytes;
  }
  yield Buffer.concat(beginning);
}

/**
 * Looks for join errors in a stream of bytes: UTF-8, or UTF-16 as logs of Windows are. Memory does not grow with its length.
 *
 * @throws what the stream throws
 */
export async function scanStream(stream: AsyncIterable<Uint8Array>): Promise<ScanResult> {
  const scan = startScan();
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const bytes of fromTheBeginning(stream)) {
    decoder ??= new TextDecoder(detectEncoding(bytes), { ignoreBOM: true });
    scan.push(decoder.decode(bytes, { stream: true }));
  }
  scan.push(decoder?.decode() ?? '');
  return scan.finish();
}
