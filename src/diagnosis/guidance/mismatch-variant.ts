import { parseAddress } from '../address/parse-address.ts';

/** The cases of the documented name mismatch, as the vendor's page tells them apart, and two that it does not know. */
export type MismatchVariant =
  'offers-ip' | 'offers-name' | 'offers-nothing-usable' | 'offers-hidden' | 'ip-as-dns-name';

/**
 * Which case of a name mismatch this is.
 *
 * @param entered what was typed on SPS; null where it is not known
 * @param offered the names in the certificate; null where the text hides them (newer clients do)
 */
export function mismatchVariant(entered: string | null, offered: readonly string[] | null): MismatchVariant {
  if (offered === null) return 'offers-hidden';
  // The old client prints "hostname 'X' doesn't match 'X'" when X, an IP address, is written as a DNS name.
  if (entered !== null && offered.some((name) => name.toLowerCase() === entered.toLowerCase()))
    return 'ip-as-dns-name';
  const kinds = offered.flatMap((name) => {
    const parsed = parseAddress(name);
    return parsed.ok ? [parsed.value.address.kind] : [];
  });
  if (kinds.includes('ipv4')) return 'offers-ip';
  return kinds.includes('hostname') ? 'offers-name' : 'offers-nothing-usable';
}
