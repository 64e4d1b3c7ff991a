import * as z from 'zod/mini';
import type { Answers } from '../answers/answers.ts';
import { fragmentOf } from '../answers/link.ts';

const key = 'sps-join-wizard.made-here';

/** How many values are kept; the oldest go first. */
const maxKept = 24;

const kept = z.array(z.string());

/** Null until it was read from the storage. */
let made: readonly string[] | null = null;

/** Storage may be switched off, full, or of another version: then it lasts as long as the page. */
function recall(): readonly string[] {
  try {
    const parsed = kept.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function change(next: readonly string[]): void {
  made = next;
  try {
    if (next.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
  } catch {
    // As above.
  }
}

const all = (): readonly string[] => (made ??= recall());

/** Values as the address bar holds them, so that what is compared after a reload is the very same. */
type Values = Pick<Answers, 'address'> | Pick<Answers, 'said'> | Pick<Answers, 'error' | 'said'>;

/**
 * Writes down that these values were typed or recognised in this tab. A link cannot write here, so that the same values in a fragment are
 * this tab's own, after a reload too; any others are the sender's.
 *
 * @param instead what they replace, as when you type on
 */
export function keepMadeHere(values: Values, instead: Values = {}): void {
  const [text, replaced] = [fragmentOf(values), fragmentOf(instead)];
  if (text === '' || all().at(-1) === text) return;
  change([...all().filter((one) => one !== text && one !== replaced), text].slice(-maxKept));
}

/** Whether these very values were typed or recognised in this tab since it was opened. */
export const isMadeHere = (values: Values): boolean => all().includes(fragmentOf(values));

/** Forgets them all: then every value is a link's. */
export const forgetMadeHere = (): void => change([]);
