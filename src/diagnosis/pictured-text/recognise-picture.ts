import { recognise } from '../recognition/recognise.ts';
import type { Match, Recognition } from '../recognition/recognition.ts';
import { Mended, mend } from './mend.ts';
import { vocabulary } from './vocabulary.ts';

/** Longest text of pictures that is looked through for misread letters, in UTF-16 units; a screen full of small type is half of it. */
const longest = 32_768;

const atMostProbable = ({ certainty }: Match): Match['certainty'] =>
  certainty === 'certain' ? 'probable' : certainty;

/** What the first picture would have to wait for, in parts, for whoever can do them while nobody waits. Each may be left out. */
export const preparations: readonly (() => void)[] = [
  () => void recognise(''),
  () => void vocabulary(),
  () => void mend('JoinFailed'),
  () => void recognise('JoinFailed'),
];

/**
 * Recognises join errors in what was read from a picture: words are found though letters of them were misread, and nothing is certain,
 * for every letter may be another one.
 *
 * Ranges are of the text as it was given. `changes` names the letters that were read differently.
 */
export function recognisePicture(text: string): Recognition {
  const mended = text.length > longest ? new Mended(text, []) : mend(text);
  const recognition = recognise(mended.text);
  const back = mended.back.bind(mended);
  return {
    ...recognition,
    matches: recognition.matches.map((match) => {
      const at = match.at.map(back);
      const start = at[0]?.[0] ?? 0;
      const end = at.at(-1)?.[1] ?? 0;
      const changes = [
        ...mended.edits.filter((edit) => edit.at[0] >= start && edit.at[1] <= end),
        ...(match.changes ?? []).map((change) => ({ ...change, at: back(change.at) })),
      ];
      return { ...match, at, certainty: atMostProbable(match), ...(changes.length > 0 && { changes }) };
    }),
    seen: recognition.seen.map((seen) => ({ ...seen, at: back(seen.at) })),
  };
}
