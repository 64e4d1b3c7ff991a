import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterMember, SppStatus, StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { Answer } from '../http/answer.ts';
import type { ProbeResult } from '../probe-result.ts';
import { readMembers } from './read-members.ts';

/** Longest wait for the members of what does not say that it is in a cluster, in ms. */
const doubtMs = 500;

/** The two ways in which members are asked for. */
export interface MembersAsked {
  /** Asked right behind the first question for the status, so that it costs no round trip of its own; null: not answered. */
  behind: Promise<Answer | null>;
  /** Asks once more, for the version of the API that gave the status. */
  askAgain: () => Promise<ProbeResult<Answer, StatusReason>>;
}

/**
 * The cluster's members, where they are told. An appliance that stands alone may list itself: that is no cluster.
 *
 * `IsClustered` alone does not decide: SPP's API description has it, yet safeguard-ps dropped it as deprecated and inaccurate.
 *
 * @returns null where nothing usable was answered, which says nothing of whether there is a cluster
 */
export async function membersOf(
  { isClustered, isReplica }: SppStatus,
  { behind, askAgain }: MembersAsked,
): Promise<ClusterMember[] | null> {
  const inCluster = isClustered === true || isReplica === true;
  const first = await (inCluster ? behind : Promise.race([behind, pause(doubtMs, null, { ref: false })]));
  const told = first === null ? null : read(first);
  if (told !== null) return inCluster || told.length > 1 ? told : null;
  if (!inCluster) return null;
  const second = await askAgain();
  return second.ok ? read(second.value) : null;
}

const read = ({ httpStatus, body }: Answer): ClusterMember[] | null =>
  httpStatus === 200 ? readMembers(body) : null;
