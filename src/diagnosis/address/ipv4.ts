/** A dotted quad as SPS takes it: four decimal octets, no leading zeros (those are octal to some resolvers). */
const dottedQuad = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;

/** Reads a strict dotted quad as a number from 0 to 2³² − 1; null where it is not one. */
export function parseIpv4(text: string): number | null {
  const octets = dottedQuad.exec(text)?.slice(1).map(Number);
  if (octets === undefined || octets.some((octet) => octet > 255)) return null;
  return octets.reduce((sum, octet) => sum * 256 + octet, 0);
}

/** Whether a text is a strict dotted quad. */
export const isIpv4 = (text: string): boolean => parseIpv4(text) !== null;

/** The dotted quad of a number from 0 to 2³² − 1. */
export const formatIpv4 = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
