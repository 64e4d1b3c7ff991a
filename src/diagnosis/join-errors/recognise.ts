import type { Recognition } from './recognition.ts';
import { startRecognising } from './recognise-stream.ts';

/**
 * Recognises join errors in whatever was pasted: what the text says by itself, the values in it, and what it leaves open.
 *
 * Where a text fits two entries equally, `matches` is empty and `alsoSeen` names both with the question that decides.
 * Time grows with the length of the text, memory does not.
 *
 * @throws never, whatever the text; a throw from here is a bug
 */
export function recognise(text: string): Recognition {
  const recogniser = startRecognising();
  recogniser.push(text);
  return recogniser.finish();
}
