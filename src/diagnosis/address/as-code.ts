import { quoteName } from './quote-name.ts';

/** Marks a value inside a sentence as typed or printed text. Values are escaped before; a backtick in one cannot end the mark. */
export const asCode = (value: string): string => `\`${value.replaceAll('`', '\\u{60}')}\``;

/** The same for a name that somebody else chose: it reads as one name in any list. */
export const nameAsCode = (name: string): string => asCode(quoteName(name));

/** "`a`, `b` and 3 more": the first values of a list that may be long. */
export function namesAsCode(values: readonly string[], shown = 3): string {
  const more = values.length - shown;
  const head = values.slice(0, shown).map(nameAsCode).join(', ');
  return more > 0 ? `${head} and ${more} more` : head;
}
