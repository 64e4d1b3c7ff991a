import type { SharedCase } from '../case.ts';

/** What is missed most where a link is cut stands first: when it was, what was found, the error, what to type, what is asked. */
const first = [
  'at',
  'offset',
  'redacted',
  'practice',
  'found',
  'answers',
  'told',
  'recognised',
  'notes',
  'by',
  'words',
  'check',
  'earlier',
] as const satisfies readonly (keyof SharedCase)[];

/** Of the answers too. */
const firstAnswers = ['error', 'address', 'outcome', 'decided', 'entered'] as const;

function ordered<Value extends object>(value: Value, names: readonly (keyof Value)[]): Value {
  const there = names.filter((name) => value[name] !== undefined);
  return { ...Object.fromEntries(there.map((name) => [name, value[name]])), ...value };
}

/** The case with its fields in the order in which a link holds them. Readers of any version take them in any order. */
export const inLinkOrder = (shared: SharedCase): SharedCase =>
  ordered({ ...shared, answers: ordered(shared.answers, firstAnswers) }, first);
