import { clockTime } from '../guidance/clock-time.ts';
import type { Outcome } from './use-check.ts';
import { useNow } from '../steps/use-now.ts';

/** From this age on the line says how old the facts are, in minutes. */
const agedMinutes = 5;

const msPerMinute = 60_000;

/** From where and when it was checked, and that this is not where SPS stands. */
export function VantageLine({ outcome: { check } }: { outcome: Outcome }) {
  const now = useNow(msPerMinute / 2);
  const minutes = Math.floor((now - check.checkedAt) / msPerMinute);
  const old =
    minutes < agedMinutes
      ? ''
      : minutes < 120
        ? `, ${minutes} minutes ago`
        : `, ${Math.floor(minutes / 60)} hours ago`;
  return (
    <p className="mt-6 border-t border-line pt-3 text-sm text-muted">
      Checked from <code>{check.checked.vantage.hostname}</code> at {clockTime(check.checkedAt, now)}
      {old}, not from SPS itself.
      {old === '' ? null : ' Check again before you rely on it.'}
    </p>
  );
}
