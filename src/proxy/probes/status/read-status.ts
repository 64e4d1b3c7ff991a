import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import { readStatusFields } from '#diagnosis/facts/read-status-fields.ts';
import type { SppStatus } from '#diagnosis/facts/status-facts.ts';

/** The time as SPP writes it (RFC 3339), with or without the zone; anything else that a date parser may take is not it. */
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/;

/** A JSON object read from a body; null for everything else, whatever the bytes. */
export function readJsonObject(body: Uint8Array): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value));
  } catch {
    return null; // not JSON: an expected answer of whatever else may listen there
  }
}

/**
 * Reads SPP's anonymous status. Every field is optional, and one of another type counts as absent.
 *
 * @param date the answer's `Date` header, the clock of releases that do not send `CurrentTime`
 * @returns null where it is no SPP's: there is no appliance state in it, and nothing else that only an SPP has
 */
export function readStatus(json: ReadonlyMap<string, unknown> | null, date?: string): SppStatus | null {
  const fields = readStatusFields(json);
  if (fields === null) return null;
  const currentTime = json?.get('CurrentTime');
  return { ...fields, ...clockOf(typeof currentTime === 'string' ? escapeHostile(currentTime) : null, date) };
}

function clockOf(
  currentTime: string | null,
  date: string | undefined,
): Pick<SppStatus, 'currentTime' | 'currentTimeFrom'> {
  const match = currentTime === null ? null : isoTime.exec(currentTime);
  // SPP means UTC (its API description: "The current UTC time on the appliance"), also where it writes no zone.
  const own = match === null ? Number.NaN : Date.parse(match[2] === undefined ? `${match[0]}Z` : match[0]);
  if (!Number.isNaN(own)) return { currentTime: own, currentTimeFrom: 'CurrentTime' };
  const header = date === undefined || date.length > 40 ? Number.NaN : Date.parse(date);
  if (!Number.isNaN(header)) return { currentTime: header, currentTimeFrom: 'Date' };
  return { currentTime: null, currentTimeFrom: null };
}
