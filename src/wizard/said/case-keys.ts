import * as z from 'zod/mini';
import type { CaseKey } from '#diagnosis/case/name-tokens.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';

const storageKey = 'sps-join-wizard.case-keys';

/** How many cases of this tab keep their names; the oldest go first. */
const maxKept = 6;

/** `of`: the instant at which the case was made, which its link holds as well, so that it says nothing more. */
const kept = z.array(z.object({ of: z.number(), key: z.record(z.string(), z.string()) }));
type Kept = z.infer<typeof kept>;

/** Null until it was read from the storage. */
let all: Kept | null = null;

/** Storage may be switched off, full, or of another version: then it lasts as long as the page. */
function recall(): Kept {
  try {
    const parsed = kept.safeParse(JSON.parse(sessionStorage.getItem(storageKey) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function change(next: Kept): void {
  all = next;
  try {
    if (next.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // As above.
  }
}

/** Writes down in this tab what the tokens of a case stand for. It goes into no link, and nowhere else. */
export function keepCaseKey({ at }: Pick<SharedCase, 'at'>, key: CaseKey): void {
  const others = (all ??= recall()).filter(({ of }) => of !== at);
  change([...others, { of: at, key: { ...key } }].slice(-maxKept));
}

/** The key of a case whose names were replaced in this tab; null for any other. */
export const caseKeyOf = ({ at, redacted }: Pick<SharedCase, 'at' | 'redacted'>): CaseKey | null =>
  redacted ? ((all ??= recall()).find(({ of }) => of === at)?.key ?? null) : null;

/** Forgets them all: then a token stays a token. */
export const forgetCaseKeys = (): void => change([]);
