import * as z from 'zod/mini';
import type { Missing } from '#diagnosis/case/mailed/fields-of-case.ts';
import type { State } from '#diagnosis/case/mailed/open-cases.ts';

/**
 * What goes along to the page of a case beside its fragment, in this tab's history only: the other cases of the mail, and what the fragment
 * cannot say of a file that was cut or is newer.
 */
export interface Arrival {
  /** Fragments, newest first. */
  others: readonly string[];
  filed: { is: 'cut' | 'newer'; missing: readonly Missing[] } | null;
}

const missing = z.enum(['answers', 'check', 'told', 'recognised', 'notes', 'words', 'earlier']);
const arrival = z.object({
  others: z.array(z.string()),
  filed: z.nullable(z.object({ is: z.enum(['cut', 'newer']), missing: z.array(missing) })),
});

/** Reads it from a place of the history; nothing went along where somebody came by a link. */
export function arrivalOf(state: unknown): Arrival {
  const read = z.safeParse(arrival, state);
  return read.success ? read.data : { others: [], filed: null };
}

/** The state of a case of which its file said more than its fragment does. */
export const filedState = (filed: NonNullable<Arrival['filed']>): State =>
  filed.is === 'newer'
    ? { is: 'newer', missing: [...filed.missing] }
    : { is: 'cut-file', missing: [...filed.missing] };
