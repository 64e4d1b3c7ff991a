/** A stretch in UTF-16 units, half-open. */
export type Stretch = readonly [start: number, end: number];

export interface Piece {
  text: string;
  /** One of the words that decided. */
  marked: boolean;
  /** Not to be shown. */
  secret: boolean;
}

/** Cuts a text at the ends of its marks and secrets; they may overlap, come in any order, or reach beyond the text. */
export function cutRawText(text: string, marks: readonly Stretch[], secrets: readonly Stretch[]): Piece[] {
  const within = (at: number, stretches: readonly Stretch[]) =>
    stretches.some(([start, end]) => start <= at && at < end);
  const cuts = [...new Set([0, ...marks.flat(), ...secrets.flat(), text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const piece = {
      text: text.slice(start, end),
      marked: within(start, marks),
      secret: within(start, secrets),
    };
    const last = pieces.at(-1);
    // Two secrets in a row are one: how many there are is nobody's business.
    if (last?.secret && piece.secret) last.text += piece.text;
    else pieces.push(piece);
  }
  return pieces;
}
