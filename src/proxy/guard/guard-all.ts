import type { Address } from '#diagnosis/address/address.ts';
import type { Result } from '#diagnosis/address/result.ts';
import type { RefusalReason } from '#diagnosis/facts/facts.ts';
import type { Allowance } from './allowance.ts';
import { GuardedTarget } from './guarded-target.ts';
import type { PracticeTable } from './practice-table.ts';

/**
 * Lets all resolved addresses through, or none.
 *
 * One refused address refuses the whole check: a name that leads here and there at once is the mark of rebinding.
 */
export function guardAll(
  ips: readonly string[],
  asked: Address,
  allowance: Allowance,
  lab: PracticeTable | null,
): Result<GuardedTarget[], RefusalReason> {
  const targets: GuardedTarget[] = [];
  for (const ip of new Set(ips)) {
    const guarded = GuardedTarget.guard(ip, asked, allowance, lab);
    if (!guarded.ok) return guarded;
    targets.push(guarded.value);
  }
  return { ok: true, value: targets };
}
