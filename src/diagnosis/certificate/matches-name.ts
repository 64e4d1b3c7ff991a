/**
 * Whether a name in a certificate matches a hostname, as the SPS client of the documented error did it.
 *
 * Python 3.6 `ssl.match_hostname`, of which urllib3 1.x carries a copy: letters fold, one star stands for part of the left-most
 * label only, and a pattern with more than one star matches nothing. One label after the star is enough (`*.company`).
 *
 * @param pattern  dNSName or common name as it stands
 * @param hostname canonical, lower-case
 */
export function matchesLikePython(pattern: string, hostname: string): boolean {
  const [leftmost = '', ...rest] = pattern.toLowerCase().split('.');
  const [label = '', ...labels] = hostname.split('.');
  if (pattern === '') return false;
  const stars = leftmost.split('*').length - 1;
  if (stars > 1) return false;
  if (stars === 0) return pattern.toLowerCase() === hostname;
  if (labels.join('.') !== rest.join('.')) return false;
  if (leftmost === '*') return label !== '';
  // A partial star neither stands inside an A-label nor matches one (RFC 6125 section 6.4.3).
  if (leftmost.startsWith('xn--') || hostname.startsWith('xn--')) return leftmost === label;
  const [before = '', after = ''] = leftmost.split('*');
  return label.length >= before.length + after.length && label.startsWith(before) && label.endsWith(after);
}

/**
 * Whether a dNSName matches a hostname for a strict modern client.
 *
 * OpenSSL `X509_check_host` without partial wildcards, as urllib3 2.x uses it: the star is the whole left-most label, and at least
 * two labels follow it.
 */
export function matchesStrictly(pattern: string, hostname: string): boolean {
  const name = pattern.toLowerCase();
  if (!name.includes('*')) return name === hostname;
  const [leftmost, ...rest] = name.split('.');
  const [, ...labels] = hostname.split('.');
  return (
    leftmost === '*' &&
    rest.length >= 2 &&
    !rest.some((part) => part.includes('*')) &&
    rest.join('.') === labels.join('.')
  );
}
