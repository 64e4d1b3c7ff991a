import { joinErrorById } from '../join-errors/catalogue.ts';
import { recogniser } from './create-recogniser.ts';
import { mergeMatches } from './merge-matches.ts';
import { startRecognising } from './recognise-stream.ts';
import type { Match, Recognition } from './recognition.ts';
import type { Prior } from './weigh.ts';

/** Nobody takes a picture of more text than this and has it recognised; in UTF-16 units. */
const longestPicture = 16_384;

/**
 * The last, separate pass over a whole text: where nothing exact was found in it, it may be a picture whose letters were misread.
 *
 * @param found  what the text shows as it stands
 * @returns probable matches with the letters that were read differently; empty where the text is clear or too long
 */
export function readIfMisread(
  text: string,
  found: readonly Match[],
  prior: Prior,
  { readMisread } = recogniser,
): Match[] {
  const isMoreExact = ({ id }: Match): boolean => joinErrorById[id].recognise?.lastResort !== true;
  if (found.some(isMoreExact) || text.length > longestPicture) return [];
  const misread = readMisread(text, prior);
  return found.length > 0 ? misread.filter(isMoreExact) : misread;
}

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
