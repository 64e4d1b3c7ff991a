/** Longest text that is read between two frames; longer ones are read beside the page. In UTF-16 units. */
export const longestAtOnce = 1 << 17;
