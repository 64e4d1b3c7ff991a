import { recogniser } from './create-recogniser.ts';
import { mergeMatches } from './merge-matches.ts';
import { readIfMisread } from './read-if-misread.ts';
import { startRecognising } from './recognise-stream.ts';
import type { Recognition } from './recognition.ts';
import type { Prior } from './weigh.ts';

/**
 * Recognises join errors in whatever was pasted: what the text says by itself, the values in it, and what it leaves open.
 *
 * Where a text fits two entries equally, `matches` is empty and `alsoSeen` names both with the question that decides.
 * Only where nothing is found it looks for slips of text recognition, and calls that probable. Time grows with the length of the text, memory does not.
 *
 * @param prior  `paste` (the default): whoever gives the text says that his join failed; `scan`: a log, of whatever
 * @throws never, whatever the text; a throw from here is a bug
 */
export function recognise(text: string, prior: Prior = 'paste', by = recogniser): Recognition {
  const stream = startRecognising(prior, by);
  stream.push(text);
  const recognition = stream.finish();
  const misread = readIfMisread(text, recognition.matches, prior, by);
  if (misread.length === 0) return recognition;
  return { ...recognition, ...mergeMatches(misread), alsoSeen: [], manualExample: false };
}
