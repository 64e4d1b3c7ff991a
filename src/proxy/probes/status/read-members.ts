import type { ClusterMember } from '#diagnosis/facts/status-facts.ts';
import { readStatus } from './read-status.ts';

/** Most members that are passed on; a real cluster has three or five (SPP administration guide, clusters). */
const maxMembers = 32;

/** Reads a list of statuses as the cluster's members. @returns null for everything else, whatever the bytes */
export function readMembers(body: Uint8Array): ClusterMember[] | null {
  let list: unknown;
  try {
    list = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null; // not JSON: an SPP that has no such path answers what it likes
  }
  if (!Array.isArray(list)) return null;
  const members = list.slice(0, maxMembers).flatMap((entry: unknown): ClusterMember[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const status = readStatus(new Map(Object.entries(entry)));
    if (status === null) return [];
    const { applianceName, ipAddress, version, state, isPrimary, isReplica } = status;
    return [{ name: applianceName, ipAddress, version, state, isPrimary, isReplica }];
  });
  return members.length === 0 ? null : members;
}
