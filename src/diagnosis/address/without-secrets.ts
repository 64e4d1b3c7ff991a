/** Signs that end a user name and password: the plain one, and two that a person may take for it. */
const ends = ['@', '＠', '﹫'];

/** What may stand before a user name and is kept: quotes and the start of a URL. */
const start =
  /^[\s"'`<([{\u2018-\u201f\u00ab\u2039]{0,10}(?:(?:[a-z][a-z0-9+.-]{0,15}:)?[\\/]{2}|https?:[\\/]?)/i;

/**
 * What was typed, for showing: with `***` for a user name and password, and for the query and fragment of a URL.
 *
 * A password may hold slashes and question marks, so everything up to the last `@` goes, rather too much than too little. Query
 * and fragment go because sign-in pages put their tokens there.
 */
export function withoutSecrets(text: string): string {
  const end = Math.max(...ends.map((sign) => text.lastIndexOf(sign)));
  const before = end < 0 ? '' : `${start.exec(text.slice(0, Math.min(end, 40)))?.[0] ?? ''}***`;
  return `${before}${text.slice(Math.max(end, 0))}`.replace(/([?#]).+/s, '$1***');
}
