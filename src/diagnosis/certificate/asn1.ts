import { fromBER } from 'asn1js';
import type { Result } from '../address/result.ts';

/** One ASN.1 element as certificates need it: where it stands in its class, its parts, and its bytes. */
export interface Element {
  /** 1 universal, 2 application, 3 context, 4 private, as asn1js counts. */
  tagClass: number;
  tag: number;
  /** Parts of a constructed element; empty for a primitive one. */
  parts: readonly Element[];
  /** Content octets, without identifier and length. */
  content: Uint8Array;
  /** The element whole, as it was encoded. */
  bytes: Uint8Array;
}

/** The part of asn1js's blocks that is read here. */
interface Block {
  idBlock: { tagClass: number; tagNumber: number; isConstructed: boolean; blockLength: number };
  lenBlock: { blockLength: number };
  valueBlock?: object;
  valueBeforeDecodeView: Uint8Array;
}

/** Deeper nesting than any certificate has; what is deeper is kept as bytes only. */
const maxDepth = 24;

function toElement(block: Block, depth: number): Element {
  // Primitive blocks may hold a `value` too: an object identifier keeps its arcs there, NULL has no value block at all.
  const inside = block.idBlock.isConstructed ? block.valueBlock : undefined;
  const children: unknown = inside !== undefined && 'value' in inside ? inside.value : undefined;
  return {
    tagClass: block.idBlock.tagClass,
    tag: block.idBlock.tagNumber,
    parts:
      Array.isArray(children) && depth < maxDepth
        ? children.map((child: Block) => toElement(child, depth + 1))
        : [],
    content: block.valueBeforeDecodeView.subarray(block.idBlock.blockLength + block.lenBlock.blockLength),
    bytes: block.valueBeforeDecodeView,
  };
}

/**
 * Reads one BER or DER element and everything inside it.
 *
 * @returns why not, in the library's words, where the bytes are not ASN.1. Never throws: the library's throws end here.
 */
export function readAsn1(bytes: Uint8Array): Result<Element, string> {
  try {
    const { offset, result } = fromBER(bytes);
    if (offset < 0) return { ok: false, why: result.error === '' ? 'not ASN.1' : result.error };
    return { ok: true, value: toElement(result, 0) };
  } catch (problem) {
    // Hostile lengths and nesting make the parser throw; that is an answer about the bytes, not a bug of ours.
    return { ok: false, why: problem instanceof Error ? problem.message : 'not ASN.1' };
  }
}

const universal = 1;
const context = 3;

export const isUniversal = (element: Element | undefined, tag: number): element is Element =>
  element?.tagClass === universal && element.tag === tag;
export const isContext = (element: Element | undefined, tag: number): element is Element =>
  element?.tagClass === context && element.tag === tag;

/** Universal tag numbers (X.680) that certificates use. */
export const tags = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  utf8: 12,
  sequence: 16,
  set: 17,
  utcTime: 23,
} as const;

/** Dotted form of an object identifier's content octets; arcs beyond 2^53 lose precision and match nothing we know. */
export function readOid({ content }: Pick<Element, 'content'>): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of content) {
    arc = arc * 128 + (octet & 0x7f);
    if (octet < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const first = arcs[0] ?? 0;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...arcs.slice(1)].join('.');
}
