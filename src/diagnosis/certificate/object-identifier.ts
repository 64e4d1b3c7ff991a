/** Longest that is read, in bytes; every identifier in use is shorter. */
const maxBytes = 64;

/** An OBJECT IDENTIFIER in dotted form (X.690 section 8.19) from the bytes of its value; empty where they are none. */
export function objectIdentifier(content: Uint8Array): string {
  const last = content.at(-1);
  if (last === undefined || last >= 0x80 || content.length > maxBytes) return '';
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of content) {
    arc = arc * 128n + BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  // The first two arcs share one number: 40 times the first, which is at most 2, plus the second.
  const [joint = 0n, ...rest] = arcs;
  const first = joint < 80n ? joint / 40n : 2n;
  return [first, joint - first * 40n, ...rest].join('.');
}
