/** What parts two names in a list, or opens what is said of one. */
const parting = /[\s,;"()[\]]|:(?!:)/u;
/** IPv6 has colons, and nothing of it parts. */
const ipv6 = /^[\da-f:.]+$/i;

/**
 * A name that somebody else chose, so that it reads as one wherever it is listed: in quotes where it holds what parts two.
 *
 * Whoever makes a certificate may put `evil.example, IP Address:10.0.0.1` into one entry. An address is never changed.
 */
export const quoteName = (name: string): string =>
  parting.test(name) && !ipv6.test(name) ? `"${name.replaceAll('"', '\\u{22}')}"` : name;
