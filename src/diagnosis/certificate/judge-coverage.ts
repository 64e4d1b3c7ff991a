import type { Address } from '../address/address.ts';
import type { Certificate } from './certificate.ts';
import type { Coverage, CoverageReason, Coverages } from './coverage.ts';
import { matchesLikePython, matchesStrictly } from './matches-name.ts';

const refused = (reason: CoverageReason): Coverage => ({ covers: false, reason, entry: null });
const accepted = (reason: CoverageReason, entry: string): Coverage => ({ covers: true, reason, entry });

/** What both kinds of client see in a certificate, sorted by type. */
function names(certificate: Certificate) {
  const entries = certificate.subjectAltName ?? [];
  return {
    dns: entries.flatMap(({ type, value }) => (type === 'dns' ? [value] : [])),
    ip: entries.flatMap(({ type, value }) => (type === 'ip' ? [value] : [])),
    common: certificate.commonNames,
  };
}

/** What refused an address that stands in the certificate in a place where this client does not look. */
function refusal(certificate: Certificate, host: string, kind: Address['kind']): Coverage {
  const { dns, common } = names(certificate);
  if (kind === 'ipv4' && dns.includes(host)) return refused('ip-as-dns-name');
  return refused(common.some((name) => matchesLikePython(name, host)) ? 'cn-ignored' : 'none');
}

/** An IP entry for an IP address, a DNS entry for a name; the same for both clients but for what a star may stand for. */
function inAlternativeNames(
  { dns, ip }: { dns: readonly string[]; ip: readonly string[] },
  host: string,
  kind: Address['kind'],
  matches: (pattern: string, hostname: string) => boolean,
): Coverage | null {
  if (kind === 'ipv4') return ip.includes(host) ? accepted('san-ip', host) : null;
  // An entry that stands there letter by letter is the better reason, wherever it stands.
  const fitting = dns.filter((entry) => matches(entry, host));
  const exact = fitting.find((entry) => !entry.includes('*'));
  if (exact !== undefined) return accepted('san-dns', exact);
  const [pattern] = fitting;
  return pattern === undefined ? null : accepted('wildcard', pattern);
}

/**
 * The names before the first with two stars in its left-most label: the old client gives up there with an error, so that what
 * stands behind it never counts.
 */
function upToBrokenPattern(patterns: readonly string[]): readonly string[] {
  const broken = patterns.findIndex((pattern) => /^[^.*]*\*[^.*]*\*/.test(pattern));
  return broken < 0 ? patterns : patterns.slice(0, broken);
}

/** Common names count only where subjectAltName has no DNS and no IP entry; then every one does, for a name and for an IP address. */
function likeSps(certificate: Certificate, host: string, kind: Address['kind']): Coverage {
  const { dns, ip, common } = names(certificate);
  const inside = inAlternativeNames({ dns: upToBrokenPattern(dns), ip }, host, kind, matchesLikePython);
  if (inside !== null) return inside;
  const hidden = dns.length + ip.length + certificate.moreAlternativeNames > 0;
  const named = hidden ? undefined : upToBrokenPattern(common).find((name) => matchesLikePython(name, host));
  return named === undefined ? refusal(certificate, host, kind) : accepted('cn-used', named);
}

/**
 * Judges a certificate for an address, as two kinds of client would.
 *
 * `sps` follows Python 3.6 with urllib3 1.x, whose words the documented error has; `strict` follows urllib3 2.x with OpenSSL.
 * Entries beyond the first thousand were not kept: they cover nothing here, see `mayFitUnread`.
 *
 * @param host canonical, as `parseAddress` gives it
 */
export function judgeCoverage(certificate: Certificate, host: string, kind: Address['kind']): Coverages {
  return {
    sps: likeSps(certificate, host, kind),
    strict:
      inAlternativeNames(names(certificate), host, kind, matchesStrictly) ?? refusal(certificate, host, kind),
  };
}
