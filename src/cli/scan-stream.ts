import { looksLikeDer } from '#diagnosis/certificate/looks-like-der.ts';
import type { PartsDecoder } from '#diagnosis/log-scan/decode-parts.ts';
import { decodeParts } from '#diagnosis/log-scan/decode-parts.ts';
import { bytesToTell, detectEncoding } from '#diagnosis/log-scan/detect-encoding.ts';
import type { ScanResult, TextKind } from '#diagnosis/log-scan/scan-result.ts';
import { startScan } from '#diagnosis/log-scan/start-scan.ts';
import { nameSecretBytes } from '#diagnosis/secrets/name-secret-bytes.ts';
import { nameSecretText, removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { PartedText } from '#diagnosis/secrets/parted-text.ts';
import type { SecretKind } from '#diagnosis/secrets/secret-kind.ts';
import type { TextPart } from '#diagnosis/secrets/text-part.ts';
import { lengthOf } from '#diagnosis/secrets/text-part.ts';

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

/** Longest text that is kept whole, in UTF-16 units: a paste, a certificate, the output of a command; no log. */
const longestKept = 1_000_000;

/** As many blanks as the key has letters, in as many lines. */
const blank = (key: string): string => key.replaceAll(/[^\n]/g, ' ');

/** A scan, and the text itself where it is short: what else is in it can then be said. */
export interface StreamScanned extends ScanResult {
  kind: TextKind;
  /** Without its private keys, each letter of which is a blank: places stay. Null where the text was longer than is kept. */
  text: string | null;
  /** The file itself where it begins as DER does, and is short; null for every text. */
  der: Uint8Array | null;
  /** What the whole of it is, where it is a secret and next to nothing else; null where it is not. */
  secret: SecretKind | null;
}

/**
 * Looks for join errors in a stream of bytes: UTF-8, or UTF-16 as logs of Windows are. Memory does not grow with its length.
 *
 * @throws what the stream throws
 */
export async function scanStream(
  stream: AsyncIterable<Uint8Array>,
  kind: TextKind = 'log',
): Promise<StreamScanned> {
  const scan = startScan(undefined, kind);
  let kept: PartedText | null = new PartedText();
  const take = (part: TextPart) => {
    if (kept !== null && kept.end + lengthOf(part) <= longestKept) kept.append(part);
    else kept = null;
    scan.push(part);
  };
  let secret: SecretKind | null = null;
  let der: Uint8Array[] | null = null;
  let decoder: PartsDecoder | undefined;
  for await (const bytes of fromTheBeginning(stream)) {
    if (decoder === undefined) {
      secret = nameSecretBytes(bytes);
      der = looksLikeDer(bytes) ? [] : null;
    }
    // Of a file that is a secret no more is read.
    if (secret !== null) break;
    decoder ??= decodeParts(detectEncoding(bytes), (name) => new TextDecoder(name, { ignoreBOM: true }));
    if (der !== null) der = kept === null ? null : [...der, bytes];
    for (const part of decoder.decode(bytes)) take(part);
  }
  take(decoder?.finish() ?? '');
  if (kept === null) return { ...scan.finish(), kind, text: null, der: null, secret };
  const whole = kept.read(0, kept.end);
  secret ??= nameSecretText(whole);
  const { text } = removePrivateKeys(whole, blank);
  return { ...scan.finish(), kind, text, der: der === null ? null : Buffer.concat(der), secret };
}
