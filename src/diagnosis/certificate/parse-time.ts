import type { DerNode } from './read-der.ts';

const utcTime = 23;
const generalizedTime = 24;

/** YYMMDDHHMM[SS] or YYYYMMDDHHMM[SS], then Z or an offset; fractions of a second are dropped. */
const utcShape = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})$/;
const generalizedShape = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,]\d{1,9})?(Z|[+-]\d{4})$/;

/** Minutes that an offset such as `+0130` is ahead of UTC. */
const minutesAhead = (zone: string): number =>
  zone === 'Z' ? 0 : Number(`${zone.slice(0, 1)}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));

/**
 * A UTCTime or GeneralizedTime as milliseconds since the epoch; null where it is neither, or no such moment exists.
 *
 * Two-digit years are 1950 to 2049 (RFC 5280 section 4.1.2.5.1). Offsets are not DER, yet old software wrote them.
 */
export function parseTime({ class: kind, tag, content }: DerNode): number | null {
  if (kind !== 'universal' || content.length > 40) return null;
  const shape = tag === utcTime ? utcShape : tag === generalizedTime ? generalizedShape : null;
  const fields = shape?.exec(String.fromCharCode(...content))?.slice(1);
  if (fields === undefined) return null;
  const [written = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields
    .slice(0, 6)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const year = tag === utcTime ? written + (written < 50 ? 2000 : 1900) : written;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days || hour > 23 || minute > 59 || second > 59) return null;
  // Years below 100 would be read as 1900 and later by Date.UTC; 400 years have the same number of days wherever they start.
  const shifted = Date.UTC(year + 400, month - 1, day, hour, minute, second) - 146_097 * 86_400_000;
  return shifted - minutesAhead(fields[6] ?? 'Z') * 60_000;
}

/** A moment as ISO 8601 in UTC, with its milliseconds. @param at ms since the epoch, within what a date can hold */
export const isoTime = (at: number): string => new Date(at).toISOString();

/** The reverse, for a text that keeps to ISO 8601; NaN for any other. */
export const readIsoTime = (text: string): number => Date.parse(text);
