/** Longest run of zero groups, at least two, for `::` (RFC 5952 section 4.2). */
function longestZeros(groups: readonly number[]): { from: number; length: number } {
  let best = { from: -1, length: 1 };
  let length = 0;
  groups.forEach((group, at) => {
    length = group === 0 ? length + 1 : 0;
    if (length > best.length) best = { from: at - length + 1, length };
  });
  return best;
}

/** An iPAddress entry as canonical text: dotted quad for 4 octets, RFC 5952 for 16, hexadecimal octets for any other length. */
export function ipText(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.');
  if (octets.length !== 16)
    return `0x${[...octets.subarray(0, 32)].map((octet) => octet.toString(16).padStart(2, '0')).join('')}`;
  const groups = Array.from(
    { length: 8 },
    (_, at) => (octets[at * 2] ?? 0) * 256 + (octets[at * 2 + 1] ?? 0),
  );
  const hex = (from: number, to: number) =>
    groups
      .slice(from, to)
      .map((group) => group.toString(16))
      .join(':');
  const { from, length } = longestZeros(groups);
  return from < 0 ? hex(0, 8) : `${hex(0, from)}::${hex(from + length, 8)}`;
}
