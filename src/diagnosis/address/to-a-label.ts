import punycode from 'punycode/punycode.js';

/** Whether a label that says it is an A-label is one: it decodes to something beyond ASCII, and back to itself. */
function isALabel(label: string): boolean {
  try {
    const decoded = punycode.decode(label.slice(4));
    return /[^\u0000-\u007f]/.test(decoded) && `xn--${punycode.encode(decoded)}` === label;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The letters of an A-label; any other label as it stands. */
export const fromALabel = (label: string): string =>
  label.startsWith('xn--') && isALabel(label) ? punycode.decode(label.slice(4)) : label;

/**
 * The form in which DNS and certificates hold a label (RFC 5891 section 4): ASCII as it stands, other letters as `xn--…`.
 *
 * @param label letters, digits, marks, hyphens and underscores; lower-case and in normal form C
 * @returns null where there is no such form
 */
export function toALabel(label: string): string | null {
  if (label.startsWith('xn--') && !isALabel(label)) return null;
  if (!/[^\u0000-\u007f]/.test(label)) return label;
  // Not stable under normalisation, a mark in front, or the hyphens of an A-label: no U-label (RFC 5891 section 4.2).
  const unstable = label.normalize('NFKC').toLowerCase().normalize('NFKC') !== label;
  if (unstable || /^\p{M}/u.test(label) || label.startsWith('--', 2)) return null;
  return `xn--${punycode.encode(label)}`;
}
