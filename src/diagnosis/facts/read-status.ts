import { escapeHostile } from '../address/escape-hostile.ts';
import { parseIpv4 } from '../address/ipv4.ts';
import type { SppStatus } from './status-facts.ts';

/** Longest text of a field that is passed on, in characters. */
const maxText = 100;

/** The time as SPP writes it (RFC 3339), with or without the zone; anything else that a date parser may take is not it. */
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Reads SPP's anonymous status. Every field is optional, and one of another type counts as absent.
 *
 * @param date the answer's `Date` header, the clock of releases that do not send `CurrentTime`
 * @returns null where it is no SPP's: there is no appliance state in it, and nothing else that only an SPP has
 */
export function readStatus(json: ReadonlyMap<string, unknown> | null, date?: string): SppStatus | null {
  const text = (name: string): string | null => {
    const value = json?.get(name);
    return typeof value === 'string' ? escapeHostile(value, maxText) : null;
  };
  const claim = (name: string): boolean | null => {
    const value = json?.get(name);
    return typeof value === 'boolean' ? value : null;
  };
  const state = text('ApplianceCurrentState') ?? (isOtherwiseStatus(json) ? unknownState : null);
  if (state === null || state === '') return null;
  const primary = text('PrimaryApplianceIpv4');
  return {
    applianceId: text('ApplianceId'),
    applianceName: text('ApplianceName'),
    version: text('ApplianceVersion'),
    state,
    isPrimary: claim('IsPrimary'),
    isReplica: claim('IsReplica'),
    isMaintenance: claim('IsMaintenance'),
    isQuarantine: claim('IsQuarantine'),
    isReadOnly: claim('IsReadOnly'),
    isClustered: claim('IsClustered'),
    maintenanceOperation: text('MaintenanceOperation'),
    isSessionsExternal: claim('IsSessionsExternal'),
    isSessionModuleJoined: claim('IsSessionModuleJoined'),
    ipAddress: text('IpAddress'),
    primaryIpv4: primary !== null && parseIpv4(primary) !== null ? primary : null,
    ...clockOf(text('CurrentTime'), date),
  };
}

/** SPP's own word for a state that it does not know (`ApplianceState` of its API description). */
const unknownState = 'Unknown';

/** Fields that make a status SPP's where its state is null: so many of them nobody else has by chance. */
const telling = ['ApplianceId', 'ApplianceName', 'ApplianceVersion', 'IsPrimary', 'IsReplica'];

const isOtherwiseStatus = (json: ReadonlyMap<string, unknown> | null): boolean =>
  json?.get('ApplianceCurrentState') === null && telling.every((name) => (json.get(name) ?? null) !== null);

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
