/** Largest picture that is opened, in pixels: twice a screen of 8K. A small file can unpack to much more than a tab has. */
export const mostPixelsOpened = 40_000_000;
/** Largest file, in bytes. */
export const mostBytes = 40_000_000;
/** Longest time for one picture, in ms; what a screen takes is a hundredth of it on a machine that has nothing else to do. */
export const longestMs = 60_000;
