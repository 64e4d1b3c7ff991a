import * as z from 'zod/mini';
import type { DatedCheck } from '#diagnosis/diagnose.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { EarlierAttempt } from '#diagnosis/case/earlier-attempt.ts';
import { attemptOfCheck } from './attempt-of-check.ts';
import { earlierTable, mostEarlier } from '#diagnosis/case/earlier-attempt.ts';

const key = 'sps-join-wizard.past-checks';
const kept = z.array(earlierTable.schema);

/** Null until it was read from the storage. */
let all: EarlierAttempt[] | null = null;

/** Storage may be switched off, full, or of another version: then it lasts as long as the page. */
function recall(): EarlierAttempt[] {
  try {
    const parsed = kept.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function change(next: EarlierAttempt[]): void {
  all = next;
  try {
    if (next.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
  } catch {
    // As above.
  }
}

/** Writes down that a check was made in this tab, and what it came to. */
export function keepPastCheck(check: DatedCheck): void {
  const attempt = attemptOfCheck(check, diagnose(check));
  const others = (all ??= recall()).filter(({ at }) => at !== attempt.at);
  change([...others, attempt].sort((one, other) => one.at - other.at).slice(-mostEarlier - 1));
}

/** The checks of this tab that began before that instant, oldest first. */
export const pastChecks = (before: number): EarlierAttempt[] =>
  (all ??= recall()).filter(({ at }) => at < before).slice(-mostEarlier);

export const forgetPastChecks = (): void => change([]);
