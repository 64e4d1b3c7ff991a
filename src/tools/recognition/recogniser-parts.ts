import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { createRecogniser } from '#diagnosis/recognition/create-recogniser.ts';
import type { DoubtRow } from '#diagnosis/recognition/doubts.ts';
import { doubts } from '#diagnosis/recognition/doubts.ts';
import type { Recognition } from '#diagnosis/recognition/recognition.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';

/** What a recogniser is made of: the entries of the catalogue and the table of doubts. */
export interface RecogniserParts {
  entries: readonly JoinError<JoinErrorId>[];
  doubts: readonly DoubtRow[];
}

/** As the product has them. */
export const recogniserParts: RecogniserParts = { entries: joinErrors, doubts };

/** A recogniser of other parts. */
export function recogniseBy(parts: RecogniserParts): (text: string) => Recognition {
  const recogniser = createRecogniser(parts);
  return (text) => recognise(text, 'paste', recogniser);
}
