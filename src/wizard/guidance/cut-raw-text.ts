/** A stretch in UTF-16 units, half-open. */
export type Stretch = readonly [start: number, end: number];

export interface Piece {
  text: string;
  /** One of the words that decided. */
  marked: boolean;
  /** Letters that were read differently. */
  changed: boolean;
  /** Not to be shown. */
  secret: boolean;
}

/** Tells whether places, asked for in ascending order, lie in one of some stretches; each stretch is looked at once. */
function insideOf(stretches: readonly Stretch[]): (at: number) => boolean {
  const inOrder = stretches.toSorted((a, b) => a[0] - b[0]);
  let next = 0;
  let end = 0;
  return (at) => {
    for (let one = inOrder[next]; one && one[0] <= at; one = inOrder[++next]) end = Math.max(end, one[1]);
    return at < end;
  };
}

/** What is to be told apart in a text; stretches may overlap, come in any order, or reach beyond the text. */
export interface Stretches {
  marks: readonly Stretch[];
  changes?: readonly Stretch[];
  secrets: readonly Stretch[];
}

/** Cuts a text where something begins or ends in it. */
export function cutRawText(text: string, { marks, changes = [], secrets }: Stretches): Piece[] {
  const cuts = [...new Set([0, ...[marks, changes, secrets].flat(2), text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  const [isMarked, isChanged, isSecret] = [insideOf(marks), insideOf(changes), insideOf(secrets)];
  const pieces: Piece[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const piece = {
      text: text.slice(start, end),
      marked: isMarked(start),
      changed: isChanged(start),
      secret: isSecret(start),
    };
    const last = pieces.at(-1);
    // Two secrets in a row are one: how many there are is nobody's business.
    if (last?.secret && piece.secret) last.text += piece.text;
    else pieces.push(piece);
  }
  return pieces;
}
