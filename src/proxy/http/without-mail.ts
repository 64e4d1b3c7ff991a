/** A `#` as mail scanners write it, encoded once or over and over, with all that follows: the page finds its answers, or a case, behind it. */
const scannedFragment = /%(?:25)*23.*$/s;

/** Signs that nobody sees or means, encoded: zero-width ones, spaces, quotation marks, line breaks. */
const unseen =
  /%(?:25)*(?:E2%(?:25)*80%(?:25)*(?:8[B-F]|A[89A-F])|E2%(?:25)*81%(?:25)*A\d|EF%(?:25)*BB%(?:25)*BF|C2%(?:25)*A[0D]|20|22|3C|3E|0[9AD])/gi;

/** The punctuation of a sentence in which the link stood. */
const punctuation = /[.,;:!?)>\]'"]+$/;

/** The path of a page without what mail programs put into it or behind it. What is left is judged as any path is. */
export const withoutMail = (path: string): string =>
  path.replace(scannedFragment, '').replaceAll(unseen, '').replace(punctuation, '');
