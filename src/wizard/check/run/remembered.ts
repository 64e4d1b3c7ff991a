import * as z from 'zod/mini';
import { checked } from '#diagnosis/facts/facts.ts';
import type { DatedCheck } from '#diagnosis/diagnose.ts';
import { forgetMadeHere } from '../../said/made-here.ts';
import { forgetPastChecks, keepPastCheck } from './past-checks.ts';
import { forgetPastedOutputs } from './pasted-output.ts';
import type { CheckedWithCandidates } from './run-check.ts';
import { forgetPaths } from './reported-paths.ts';

const key = 'sps-join-wizard.facts';

/** How many addresses are kept; the oldest goes first. */
const maxRemembered = 4;

const datedCheck = z.object({ checked, checkedAt: z.number() });
const remembered = z.array(
  z.object({
    host: z.string(),
    check: datedCheck,
    candidates: z.array(z.tuple([z.string(), z.nullable(datedCheck)])),
  }),
);

type Remembered = z.infer<typeof remembered>;

/** Storage may be switched off, full, or of another version: then nothing is remembered, and nothing else is lost. */
function read(): Remembered {
  try {
    const parsed = remembered.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function write(change: () => void): void {
  try {
    change();
  } catch {
    // As above: the facts live on in memory.
  }
}

/** The last facts of an address in this tab, so that a reload shows them with their age; undefined where there are none. */
export function recallFacts(host: string): CheckedWithCandidates | undefined {
  const found = read().find((entry) => entry.host === host);
  return found === undefined ? undefined : { check: found.check, candidates: found.candidates };
}

/** The last facts of every address in this tab, oldest first. */
export const recallAll = (): DatedCheck[] => read().map(({ check }) => check);

/** Keeps the facts of an address until the tab is closed. */
export function rememberFacts(host: string, { check, candidates }: CheckedWithCandidates): void {
  keepPastCheck(check);
  const others = read().filter((entry) => entry.host !== host);
  const all = [...others, { host, check, candidates }].slice(-maxRemembered);
  write(() => sessionStorage.setItem(key, JSON.stringify(all)));
}

/** Forgets the facts of every address, what was told of the ways there, the checks before, and which values were made here. */
export function forgetFacts(): void {
  forgetPaths();
  forgetPastChecks();
  forgetMadeHere();
  forgetPastedOutputs();
  write(() => sessionStorage.removeItem(key));
}
