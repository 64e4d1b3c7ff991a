/**
 * Whether a text is meant as an IPv6 address, correct or not: with or without brackets, port, zone and dotted tail.
 *
 * Two colons are enough: no hostname, IPv4 address or port has them. Dots are of its tail alone; else these are an address and ports.
 */
export function isIpv6(text: string): boolean {
  const bracketed = /^\[([^\]]*)\]?(?::\d*)?$/.exec(text)?.[1];
  const [address = ''] = (bracketed ?? text).split('%');
  return /^[\da-f:]+(?:\d+(?:\.\d*)+)?$/i.test(address) && address.split(':').length > 2;
}
