/** A word that was read, with its place in the picture that was handed in, in pixels, and how sure the engine is, 0 to 100. */
export interface ReadWord {
  text: string;
  confidence: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Words with one number stand in one line. */
  line: string;
}

/** Level of words in the engine's table. */
const wordLevel = '5';

/** Reads the engine's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text, with tabs between. */
export function wordsOf(table: string): ReadWord[] {
  return table.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...text] =
      row.split('\t');
    if (level !== wordLevel) return [];
    return [
      {
        text: text.join('\t'),
        confidence: Number(confidence),
        left: Number(left),
        top: Number(top),
        width: Number(width),
        height: Number(height),
        line: [page, block, paragraph, line].join('.'),
      },
    ];
  });
}
