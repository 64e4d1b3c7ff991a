import { parseAddress } from './parse-address.ts';

/**
 * Whether a text from outside is an address letter by letter, but for capitals.
 *
 * What people type is forgiven (a URL, a port, a slash); what a server says is not: else a button would name one host and check another.
 */
export function isAddressAsItStands(text: string): boolean {
  const parsed = parseAddress(text);
  return parsed.ok && parsed.value.address.host === text.toLowerCase();
}
