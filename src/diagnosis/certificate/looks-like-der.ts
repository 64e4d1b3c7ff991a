/** DER begins with a SEQUENCE whose length takes one to four bytes, or has no length of its own. */
export const looksLikeDer = ([tag, length = 0]: Uint8Array): boolean =>
  tag === 0x30 && length >= 0x80 && length <= 0x84;
