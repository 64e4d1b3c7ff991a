import { escapeHostile } from '../address/escape-hostile.ts';
import { parseIpv4 } from '../address/ipv4.ts';
import type { SppStatus } from './status-facts.ts';

/** A status without its clock. */
export type StatusFields = Omit<SppStatus, 'currentTime' | 'currentTimeFrom'>;

/** Longest text of a field that is passed on, in characters. */
const maxText = 100;

/**
 * Reads SPP's anonymous status, all but its clock. Every field is optional, and one of another type counts as absent.
 *
 * @returns null where it is no SPP's: there is no appliance state in it, and nothing else that only an SPP has
 */
export function readStatusFields(json: ReadonlyMap<string, unknown> | null): StatusFields | null {
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
  };
}

/** SPP's own word for a state that it does not know (`ApplianceState` of its API description). */
const unknownState = 'Unknown';

/** Fields that make a status SPP's where its state is null: so many of them nobody else has by chance. */
const telling = ['ApplianceId', 'ApplianceName', 'ApplianceVersion', 'IsPrimary', 'IsReplica'];

const isOtherwiseStatus = (json: ReadonlyMap<string, unknown> | null): boolean =>
  json?.get('ApplianceCurrentState') === null && telling.every((name) => (json.get(name) ?? null) !== null);
