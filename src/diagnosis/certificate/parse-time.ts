import type { Element } from './asn1.ts';
import { tags } from './asn1.ts';
import { fromLatin1 } from './read-text.ts';

const form = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?(?:Z|([+-])(\d{2})(\d{2}))?$/;

/**
 * UTCTime and GeneralizedTime as milliseconds since the epoch, UTC; null where the text is no time.
 *
 * Two-digit years from 50 on are 19xx (RFC 5280 section 4.1.2.5.1). The one place of the diagnosis that knows dates.
 */
export function parseTime(element: Element): number | null {
  const parts = form.exec(fromLatin1(element.content));
  if (parts === null) return null;
  const [, year = '', month, day, hour, minute, second = '0', sign, offsetHours = '0', offsetMinutes = '0'] =
    parts;
  if ((element.tag === tags.utcTime) !== (year.length === 2)) return null;
  const fullYear = year.length === 2 ? Number(year) + (Number(year) >= 50 ? 1900 : 2000) : Number(year);
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const at =
    Date.UTC(fullYear, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - offset;
  return Number.isNaN(at) ? null : at;
}
