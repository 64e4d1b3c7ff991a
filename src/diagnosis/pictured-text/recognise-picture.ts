import { recognise } from '../recognition/recognise.ts';
import type { Recognition } from '../recognition/recognition.ts';

/** Recognises join errors in what was read from a picture: nothing of it is certain. */
export function recognisePicture(text: string): Recognition {
  const recognition = recognise(text);
  return {
    ...recognition,
    matches: recognition.matches.map((match) => ({
      ...match,
      certainty: match.certainty === 'certain' ? 'probable' : match.certainty,
    })),
  };
}
