import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { joinErrors } from '../join-errors/catalogue.ts';
import type { JoinError } from '../join-errors/define-join-error.ts';
import { compile } from './compile.ts';
import type { Concluded } from './conclude.ts';
import { conclude } from './conclude.ts';
import { slipCorrector } from './correct-slips.ts';
import { doubts } from './doubts.ts';
import { evidence } from './evidence.ts';
import { lex } from './lex.ts';
import { listSeen } from './list-seen.ts';
import type { Folded } from './reading/fold.ts';
import { normalise } from './reading/normalise.ts';
import type { Match, Seen } from './recognition.ts';
import { segment } from './segment.ts';
import type { Prior } from './weigh.ts';

/** What one piece of a text shows, in no order. */
export interface PieceRead extends Concluded {
  seen: Seen[];
}

/** Reads pieces of texts by one catalogue and one table of evidence and doubts. */
export interface Recogniser {
  /**
   * Reads one piece of a text.
   *
   * @param base  where the piece begins in the whole; places are told in the whole
   */
  readPiece(text: string, base: number, prior: Prior): PieceRead;
  /**
   * Reads a short text once more for slips of text recognition; what it finds is probable at best, with what was read differently.
   * Empty where no word looks like a misread one.
   */
  readMisread(text: string, prior: Prior): Match[];
}

/** Makes a recogniser; compiling the catalogue is put off until the first text. */
export function createRecogniser(
  change: {
    entries?: readonly JoinError<JoinErrorId>[];
    evidence?: typeof evidence;
    doubts?: typeof doubts;
  } = {},
): Recogniser {
  const rows = { evidence, doubts, ...change };
  let compiled: ReturnType<typeof compile<JoinErrorId>> | undefined;
  let correctSlips: ReturnType<typeof slipCorrector> | undefined;
  const ready = () => (compiled ??= compile(change.entries ?? joinErrors));

  const read = (folded: Folded, prior: Prior): PieceRead => {
    const catalogue = ready();
    const tokens = lex(folded, catalogue);
    const reports = segment(folded, tokens, catalogue);
    return {
      ...conclude(reports, catalogue, folded, prior, rows),
      seen: listSeen(tokens, catalogue, folded),
    };
  };

  return {
    readPiece: (text, base, prior) => read(normalise(text, base), prior),
    readMisread(text, prior) {
      const corrected = (correctSlips ??= slipCorrector(ready()))(normalise(text));
      if (!corrected) return [];
      const { matches, lastResorts } = read(corrected.folded, prior);
      return (matches.length > 0 ? matches : lastResorts).map((match) => {
        const start = match.at[0]?.[0] ?? 0;
        const end = match.at.at(-1)?.[1] ?? 0;
        const changes = corrected.changes.filter(({ at }) => at[0] >= start && at[1] <= end);
        const certainty = match.certainty === 'certain' ? 'probable' : match.certainty;
        return { ...match, certainty, changes };
      });
    },
  };
}

/** The product's own, by the catalogue as it is. */
export const recogniser = createRecogniser();
