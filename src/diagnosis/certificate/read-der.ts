import { BaseBlock, fromBER } from 'asn1js';
import type { Result } from '../address/result.ts';

/** A value of DER: its tag, and either the values in it or its bytes. */
export interface DerNode {
  class: 'universal' | 'application' | 'context' | 'private';
  tag: number;
  constructed: boolean;
  /** What stands after tag and length. */
  content: Uint8Array;
  /** The whole encoding, tag and length with it. */
  encoding: Uint8Array;
  /** Empty where it is primitive. */
  children: DerNode[];
}

/** More than a whole chain may take in TLS, where OpenSSL stops at 100 KiB. */
const maxBytes = 131_072;
/**
 * A certificate nests eight deep or so and holds some hundreds of values, one with a thousand names some thousand more. asn1js takes
 * about 5 µs for each, so that the worst bytes cost some 25 ms.
 */
const limits = { maxDepth: 32, maxNodes: 5000, maxContentLength: maxBytes, parseEmbedded: false };

const classes = ['universal', 'application', 'context', 'private'] as const;

function nodeOf(block: BaseBlock): DerNode {
  const { idBlock, lenBlock, valueBlock, valueBeforeDecodeView: encoding } = block;
  const held: unknown = 'value' in valueBlock ? valueBlock.value : [];
  const blocks = idBlock.isConstructed && Array.isArray(held) ? held : [];
  return {
    // asn1js counts the classes from 1.
    class: classes[idBlock.tagClass - 1] ?? 'private',
    tag: idBlock.tagNumber,
    constructed: idBlock.isConstructed,
    content: encoding.subarray(idBlock.blockLength + lenBlock.blockLength),
    encoding,
    children: blocks.flatMap((child: unknown) => (child instanceof BaseBlock ? [nodeOf(child)] : [])),
  };
}

/**
 * Reads one DER value (ITU-T X.690) from the start of the bytes; what follows it is not looked at.
 *
 * The one place where asn1js is asked. Bounded to 128 KiB, 32 levels and 5,000 values; never throws.
 */
export function readDer(bytes: Uint8Array): Result<DerNode, string> {
  if (bytes.length > maxBytes) return { ok: false, why: `longer than ${String(maxBytes)} bytes` };
  try {
    // A copy of its own: Node hands out views on shared memory, and asn1js has a quicker way for plain ones.
    const { offset, result } = fromBER(Uint8Array.from(bytes), limits);
    if (offset < 0) return { ok: false, why: result.error === '' ? 'not DER' : result.error };
    return { ok: true, value: nodeOf(result) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
