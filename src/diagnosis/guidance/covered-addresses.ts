import { parseAddress } from '../address/parse-address.ts';
import { addressEntries } from '../certificate/address-entries.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { judgeCoverage } from '../certificate/judge-coverage.ts';

/**
 * The addresses that a certificate covers by itself, those that both kinds of client accept first.
 *
 * No server was asked: whether a name leads to SPP is another question. Wildcards are patterns and not in it.
 */
export function coveredAddresses(certificate: Certificate): string[] {
  const names = [...addressEntries(certificate).map(({ value }) => value), ...certificate.commonNames];
  const covered = names.flatMap((name) => {
    const parsed = parseAddress(name);
    if (!parsed.ok) return [];
    const { host, kind } = parsed.value.address;
    const { sps, strict } = judgeCoverage(certificate, host, kind);
    return host === name.toLowerCase() && sps.covers ? [{ host, strict: strict.covers }] : [];
  });
  return [...new Set(covered.sort((a, b) => Number(b.strict) - Number(a.strict)).map(({ host }) => host))];
}
