import type { SppStatus } from './status-facts.ts';

/**
 * What an SPP says of its role in the cluster; null where it does not say.
 *
 * SPP's API words both fields as "false if not or unknown", so that only true proves anything. Both true at once prove nothing:
 * `contradicts-itself`.
 */
export function roleOf({
  isPrimary,
  isReplica,
}: Pick<SppStatus, 'isPrimary' | 'isReplica'>): 'primary' | 'replica' | 'contradicts-itself' | null {
  if (isPrimary === true && isReplica === true) return 'contradicts-itself';
  return isReplica === true ? 'replica' : isPrimary === true ? 'primary' : null;
}
