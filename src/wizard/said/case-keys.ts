import * as z from 'zod/mini';
import type { CaseKey } from '#diagnosis/case/name-tokens.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';

const storageKey = 'sps-join-wizard.case-keys';

/** How many cases of this tab keep their names; the oldest go first. */
const maxKept = 6;

/** Where a key comes from: this tab made the case, or a case file that was opened in it held the key. */
export type KeyFrom = 'tab' | 'file';

/** `of`: the instant at which the case was made, which its link holds as well, so that it says nothing more. `from` absent: this tab. */
const kept = z.array(
  z.object({
    of: z.number(),
    key: z.record(z.string(), z.string()),
    from: z.optional(z.literal('file')),
  }),
);
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

/**
 * Writes down in this tab what the tokens of a case stand for. It goes into no link, and nowhere else. What a file says is no match for what
 * this tab knows itself.
 */
export function keepCaseKey({ at }: Pick<SharedCase, 'at'>, key: CaseKey, from: KeyFrom = 'tab'): void {
  const before = (all ??= recall());
  const known = before.find(({ of }) => of === at);
  if (from === 'file' && known !== undefined && known.from === undefined) return;
  const others = before.filter(({ of }) => of !== at);
  const entry = { of: at, key: { ...key }, ...(from === 'file' && { from }) };
  change([...others, entry].slice(-maxKept));
}

/** The key of a case whose names were replaced, and where it comes from; null where this tab has none. */
export function keptKeyOf({
  at,
  redacted,
}: Pick<SharedCase, 'at' | 'redacted'>): { key: CaseKey; from: KeyFrom } | null {
  const found = redacted ? (all ??= recall()).find(({ of }) => of === at) : undefined;
  return found === undefined ? null : { key: found.key, from: found.from ?? 'tab' };
}

/** The key alone. */
export const caseKeyOf = (shared: Pick<SharedCase, 'at' | 'redacted'>): CaseKey | null =>
  keptKeyOf(shared)?.key ?? null;

/** Forgets them all: then a token stays a token. */
export const forgetCaseKeys = (): void => change([]);
