/**
 * Whether a fragment holds a shared case and no answers: a `c` and a version. No question begins so; quotation marks, spaces, brackets and
 * zero-width signs of a mail program may stand before it, encoded or not.
 */
export const holdsCase = (fragment: string): boolean =>
  /^#?(?:[^\w%=&/?-]|%(?:25)*[\dA-F]{2}){0,40}c\d/i.test(fragment);
