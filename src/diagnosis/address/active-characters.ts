/**
 * Characters that act on a terminal, a log or a page instead of standing in it: C0, DEL, C1, line and paragraph separators,
 * bidirectional, interlinear and zero-width marks, soft hyphens, fillers, tags, BOM, odd spaces, and lone surrogates.
 */
const active =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u202f\u205f\ufff9-\ufffb]/u;

/** Every one of them; JSON and terminals have other ways to write them than pages. */
export const everyActive = new RegExp(active.source, 'gu');

/** Whether a text holds a character that acts instead of standing there. */
export const holdsActive = (text: string): boolean => active.test(text);
