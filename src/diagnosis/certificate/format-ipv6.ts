/** Sixteen bytes as an IPv6 address in the one recommended spelling (RFC 5952): lower case, the longest run of zeros as `::`. */
export function formatIpv6(bytes: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0)).toString(16),
  );
  const runs = groups.map((_, from) => {
    const end = groups.findIndex((group, at) => at >= from && group !== '0');
    return { from, length: (end < 0 ? 8 : end) - from };
  });
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  if (longest.length < 2) return groups.join(':');
  const after = groups.slice(longest.from + longest.length);
  return `${groups.slice(0, longest.from).join(':')}::${after.join(':')}`;
}
