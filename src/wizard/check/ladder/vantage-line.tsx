import { clockTime } from '../../drawn/clock-time.ts';
import { ageOfCheck } from '../run/age-of-check.ts';
import type { Outcome } from '../run/use-check.ts';
import { useNow } from '../../drawn/use-now.ts';

/** From where and when it was checked, and that this is not where SPS stands. */
export function VantageLine({ outcome: { check } }: { outcome: Outcome }) {
  const now = useNow(30_000);
  const old = ageOfCheck(check.checkedAt, now);
  return (
    <p className="mt-6 border-t border-line pt-3 text-sm text-muted">
      Checked from <code>{check.checked.vantage.hostname}</code> at {clockTime(check.checkedAt, now)}
      {old === null ? '' : `, ${old}`}, not from SPS itself.
      {old === null ? null : ' Check again before you rely on it.'}
    </p>
  );
}
