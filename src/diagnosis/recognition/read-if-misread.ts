import { recogniser } from './create-recogniser.ts';
import type { Match } from './recognition.ts';
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
  const isMoreExact = ({ id }: Match): boolean => id !== 'generic-join-failed';
  if (found.some(isMoreExact) || text.length > longestPicture) return [];
  const misread = readMisread(text, prior);
  return found.length > 0 ? misread.filter(isMoreExact) : misread;
}
