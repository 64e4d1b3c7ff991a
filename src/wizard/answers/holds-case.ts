/**
 * Whether a fragment holds a shared case and no answers: a `c` and a version. No question begins so; quotation marks and spaces of a
 * mail program may stand before it.
 */
export const holdsCase = (fragment: string): boolean =>
  /^#?(?:[\s>]|%20|%3e|%0[ad]){0,20}c\d/i.test(fragment);
