/** What `asCode` puts for a backtick in a value, so that it ends no mark: outside of marks it is a backtick again. */
export const fromCode = (value: string): string => value.replaceAll('\\u{60}', '`');

/** A marked sentence without its marks, for where nothing but text is shown. */
export const unmarked = (text: string): string =>
  text
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 1 ? fromCode(part) : part.replaceAll('**', '')))
    .join('');
