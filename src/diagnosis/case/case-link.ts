import type { Result } from '../address/result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { SharedCase } from './case.ts';
import { sharedCase } from './case.ts';
import { inLinkOrder } from './mailed/in-link-order.ts';
import { isShallow } from './is-shallow.ts';
import type { LinkProblem } from './link-form.ts';
import { fragmentFor, payloadIn } from './link-form.ts';

/** Compresses with raw DEFLATE (RFC 1951); the core has no compression, so a face hands it in. */
export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/**
 * Undoes it. Gives up as soon as more than `maxBytes` came out.
 *
 * @returns null where it was given up; `broken` where the bytes are no DEFLATE stream
 */
export type Inflate = (
  bytes: Uint8Array<ArrayBuffer>,
  maxBytes: number,
) => Promise<Uint8Array | null | 'broken'>;

/**
 * Undoes it as far as it goes: of a stream that ends too early, or breaks, what came out before. Gives up beyond `maxBytes`, as `Inflate`.
 */
export type InflatePart = (bytes: Uint8Array<ArrayBuffer>, maxBytes: number) => Promise<Uint8Array | null>;

/** The most that a link may inflate to (security rule 8); a case takes a few KB. */
export const maxInflatedBytes = 256 * 1024;

/** JSON in ASCII, so that one character is one byte and the core needs no encoder. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export function textOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return parts.join('');
}

/** The fragment of a link that holds the case, without its `#`. */
export async function fragmentOfCase(shared: SharedCase, deflate: Deflate): Promise<string> {
  const bytes = Uint8Array.from(asciiJson(inLinkOrder(shared)), (character) => character.charCodeAt(0));
  return fragmentFor(toBase64url(await deflate(bytes)));
}

/** JSON from outside; undefined where it is none, or nests deeper than any of ours. */
function parsedJson(json: string): unknown {
  if (!isShallow(json)) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // A text with a checksum that fits and no JSON in it was made by hand.
    return undefined;
  }
}

/** Opens the case in a fragment, or in a text that holds the link. Nothing is fetched, and unknown fields are dropped. */
export async function openCase(text: string, inflate: Inflate): Promise<Result<SharedCase, LinkProblem>> {
  const found = payloadIn(text);
  if (!found.ok) return found;
  const packed = fromBase64url(found.value);
  if (packed === null) return { ok: false, why: { kind: 'damaged' } };
  const bytes = await inflate(packed, maxInflatedBytes);
  if (bytes === null || (bytes !== 'broken' && bytes.length > maxInflatedBytes))
    return { ok: false, why: { kind: 'too-large' } };
  const parsed = sharedCase.safeParse(bytes === 'broken' ? undefined : parsedJson(textOf(bytes)));
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, why: { kind: 'not-understood' } };
}
