/** How far words may stand apart and still belong together, in units of the folded text (white space not counted). */

/** Words of one report. */
export const ofOneReport = 600;
/** A Python traceback is seldom longer. */
export const ofOneTraceback = 3000;
