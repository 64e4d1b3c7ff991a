import { decodeParts } from '#diagnosis/log-scan/decode-parts.ts';
import { bytesToTell, detectEncoding } from '#diagnosis/log-scan/detect-encoding.ts';
import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import { startScan } from '#diagnosis/log-scan/start-scan.ts';

/** How far a scan is. */
export interface ScanProgress {
  bytesRead: number;
  /** Different errors so far. */
  found: number;
}

/**
 * Looks for join errors in a file or a long text, a piece at a time, in flat memory. UTF-8 and UTF-16 are told apart.
 *
 * @param pieceBytes  read at once: long ones are quicker, short ones let a page answer in between
 * @throws what the browser throws where the file cannot be read any more
 */
export async function scanBlob(
  blob: Blob,
  pieceBytes: number,
  tell: (progress: ScanProgress) => void,
  signal?: AbortSignal,
): Promise<ScanResult> {
  const beginning = new Uint8Array(await blob.slice(0, bytesToTell).arrayBuffer());
  const decoder = decodeParts(
    detectEncoding(beginning),
    (encoding) => new TextDecoder(encoding, { ignoreBOM: true }),
  );
  const scan = startScan();
  for (let at = 0; at < blob.size; at += pieceBytes) {
    const bytes = await blob.slice(at, at + pieceBytes).arrayBuffer();
    signal?.throwIfAborted();
    for (const part of decoder.decode(new Uint8Array(bytes))) scan.push(part);
    tell({ bytesRead: Math.min(at + pieceBytes, blob.size), found: scan.soFar().hits.length });
  }
  scan.push(decoder.finish());
  return scan.finish();
}
