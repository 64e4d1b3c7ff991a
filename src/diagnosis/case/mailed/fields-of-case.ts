import type { SharedCase } from '../case.ts';
import { sharedCase } from '../case.ts';

/** A field of a case that a part of it may lack, as it is told. */
export type Missing = 'answers' | 'check' | 'told' | 'recognised' | 'notes' | 'words' | 'earlier';

/** What stands for a field that did not arrive: nothing, which is not the same as that nothing was sent. */
const absent = {
  offset: 0,
  redacted: false,
  practice: false,
  answers: {},
  check: null,
  recognised: [],
  seen: [],
  maybe: [],
  notes: [],
} as const;

const told: readonly Missing[] = ['answers', 'told', 'recognised', 'notes', 'words', 'check', 'earlier'];

/** A check of which a part is missing would be judged as another one; of the others each whole part stands for itself. */
const wholeOnly = new Set(['check', 'found']);

/** Without these nothing is known of what is at hand. */
const needed = ['answers', 'check', 'told', 'recognised', 'notes', 'words', 'found'] as const;

/**
 * A case of the fields that could be read: those that this version does not understand are left out one by one, and `missing` names what
 * may have been sent and is not here.
 *
 * @param cutIn the field in which it was cut; null where in none
 * `isWhole`: nothing that a case needs is missing, and everything in it was understood.
 *
 * @returns null where neither its time nor anything else of weight is left, or where it is not said whether its names were replaced
 */
export function caseOfFields(
  fields: Readonly<Record<string, unknown>>,
  cutIn: string | null,
): { shared: SharedCase; missing: Missing[]; isWhole: boolean } | null {
  const read: Record<string, unknown> = {};
  const partly = new Set(cutIn === null ? [] : [cutIn]);
  for (const [name, schema] of Object.entries(sharedCase.shape)) {
    if (!Object.hasOwn(fields, name) || (partly.has(name) && wholeOnly.has(name))) continue;
    const parsed = schema.safeParse(fields[name]);
    if (parsed.success) read[name] = parsed.data;
    else partly.add(name);
  }
  if (read['at'] === undefined || read['redacted'] === undefined) return null;
  if (!needed.some((name) => read[name] !== undefined)) return null;
  const whole = sharedCase.safeParse({ ...absent, ...read });
  if (!whole.success) return null;
  const missing = told.filter((name) => read[name] === undefined || partly.has(name));
  const isWhole = partly.size === 0 && sharedCase.safeParse(fields).success;
  return { shared: whole.data, missing, isWhole };
}
