/**
 * Whether a name in a certificate matches a hostname, as the SPS client of the documented error did it.
 *
 * Python 3.6 `ssl.match_hostname`, which urllib3 1.x uses: letters fold, and one star stands for any part of the left-most label.
 * One label after the star is enough (`*.company`). Two stars in that label are an error there; here they match nothing.
 *
 * @param pattern  dNSName or common name as it stands
 * @param hostname canonical, lower-case; an IPv4 address too, since common names are compared with it as text
 */
export function matchesLikePython(pattern: string, hostname: string): boolean {
  if (pattern === '') return false;
  const [leftmost = '', ...rest] = pattern.split('.');
  const [label = '', ...labels] = hostname.split('.');
  const [before = '', after, more] = leftmost.toLowerCase().split('*');
  if (after === undefined) return pattern.toLowerCase() === hostname;
  const sameRest = labels.length === rest.length && labels.join('.') === rest.join('.').toLowerCase();
  if (more !== undefined || !sameRest) return false;
  if (leftmost === '*') return label !== '';
  // A partial star neither stands inside an A-label nor matches one (RFC 6125 section 6.4.3). Capitals hide an A-label from it.
  if (leftmost.startsWith('xn--') || hostname.startsWith('xn--')) return false;
  return label.length >= before.length + after.length && label.startsWith(before) && label.endsWith(after);
}

/** A star as the whole left-most label, and two labels or more after it that are proper ones. */
const strictPattern = /^\*(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?){2,}$/;

/**
 * Whether a dNSName matches a hostname for a strict modern client.
 *
 * OpenSSL `X509_check_host` without partial wildcards, as urllib3 2.x uses it: only ASCII letters fold, and the star stands for
 * letters, digits and hyphens, so that it never matches a label with an underscore.
 *
 * @param hostname canonical, lower-case
 */
export function matchesStrictly(pattern: string, hostname: string): boolean {
  const name = pattern.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (name === hostname) return true;
  const dot = hostname.indexOf('.');
  return (
    strictPattern.test(name) &&
    /^[a-z\d-]+$/.test(hostname.slice(0, dot)) &&
    name.slice(1) === hostname.slice(dot)
  );
}
