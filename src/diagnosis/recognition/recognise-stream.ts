import { isManualExample } from './manual-example.ts';
import { mergeMatches } from './merge-matches.ts';
import type { PieceRead } from './create-recogniser.ts';
import { recogniser } from './create-recogniser.ts';
import type { Match, Recognition, Seen } from './recognition.ts';
import type { Prior } from './weigh.ts';

/** Units that are read at once; memory depends on this and not on the length of the text. */
const pieceLength = 1 << 18;
/** What stands this far on both sides of a place is read together with it; no report is longer. */
const margin = 1 << 14;
const mostSeen = 50;

/** Recognises a text that comes in parts of any length, in flat memory. */
export interface RecogniserOfStream {
  /** Adds the next part. Parts may end anywhere, but not inside a surrogate pair or they lose that letter. */
  push(part: string): void;
  /** What was found; nothing may be pushed after it. */
  finish(): Recognition;
}

/** Starts on a text of unknown length. */
export function startRecognising(prior: Prior, { readPiece } = recogniser): RecogniserOfStream {
  let kept: string[] = [];
  let keptLength = 0;
  let base = 0;
  let matches: Match[] = [];
  let lastResorts: Match[] = [];
  let more = 0;
  let moreLastResorts = 0;
  const asked = new Map<string, PieceRead['asked'][number]>();
  let seen: Seen[] = [];

  /** Takes what begins in the middle of a piece; its margins belong to its neighbours. */
  const take = (piece: string, isLast: boolean) => {
    const read = readPiece(piece, base, prior);
    const from = base === 0 ? 0 : base + margin;
    const to = isLast ? Number.POSITIVE_INFINITY : base + pieceLength + margin;
    const isOurs = (place: number) => place >= from && place < to;
    const own = (list: readonly Match[]) => list.filter(({ at }) => isOurs(at[0]?.[0] ?? base));
    const merged = mergeMatches([...matches, ...own(read.matches)]);
    const mergedLast = mergeMatches([...lastResorts, ...own(read.lastResorts)]);
    matches = merged.matches;
    lastResorts = mergedLast.matches;
    more += merged.more;
    moreLastResorts += mergedLast.more;
    for (const question of read.asked)
      if (isOurs(question.at) && !asked.has(question.id)) asked.set(question.id, question);
    if (seen.length < mostSeen)
      seen = [...seen, ...read.seen.filter(({ at }) => isOurs(at[0]))].slice(0, mostSeen);
  };

  return {
    push(part) {
      kept.push(part);
      keptLength += part.length;
      if (keptLength < pieceLength + 2 * margin) return;
      let text = kept.join('');
      while (text.length >= pieceLength + 2 * margin) {
        take(text.slice(0, pieceLength + 2 * margin), false);
        text = text.slice(pieceLength);
        base += pieceLength;
      }
      kept = [text];
      keptLength = text.length;
    },
    finish() {
      take(kept.join(''), true);
      for (const { id } of matches) asked.delete(id);
      const isOnlyGeneral = matches.length === 0 && asked.size === 0;
      const listed = isOnlyGeneral ? lastResorts : matches;
      return {
        matches: listed,
        more: isOnlyGeneral ? moreLastResorts : more,
        alsoSeen: [...asked.values()].map(({ id, asks: question, needs }) => ({ id, asks: question, needs })),
        seen,
        manualExample: listed.some(isManualExample),
      };
    },
  };
}
