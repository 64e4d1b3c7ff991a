import type { Checked } from '../facts/facts.ts';
import type { Settled } from '../join-errors/step.ts';
import type { OverallVerdict } from './overall-verdict.ts';

/** What was done in a case, by whoever works on it. */
export interface Done {
  /** The check of the address that the case is about; null where none was made here. */
  check: { checked: Checked; diagnosis: { outcome: OverallVerdict } } | null;
  /** What the checks found: another address that may be typed, that the checked one may be, or that none may; null where none was made. */
  usable: 'other' | 'same' | 'none' | null;
  /** The raw error was read here. */
  errorRead: boolean;
  /** What the list of session connections shows was said. */
  listSeen: boolean;
}

/** What a case has behind it, so that no step asks for it again: the one rule for every way into a resolution. */
export function settledOf({ check, usable, errorRead, listSeen }: Done): ReadonlySet<Settled> {
  const endpoints = check?.checked.facts.endpoints ?? [];
  const namesSeen = endpoints.some(({ tls }) => tls.outcome === 'observed');
  const settled: Record<Settled, boolean> = {
    'address-checked': check !== null && check.diagnosis.outcome !== 'refused',
    'names-seen': namesSeen,
    'address-clear': check?.diagnosis.outcome === 'clear',
    'other-address': usable === 'other',
    'no-address': namesSeen && usable === 'none',
    'error-read': errorRead,
    'list-seen': listSeen,
  };
  return new Set((Object.keys(settled) as Settled[]).filter((one) => settled[one]));
}
