import { escapeHostile } from '../address/escape-hostile.ts';
import type { ToolSaid } from './evidence.ts';
import { faultIn } from './faults.ts';
import type { Line } from './lines-of.ts';

/** In JSON and CSV the words are a value, and what follows is none of the tool's. */
const endOfValue = /"(?:\s?[,}\]].*)?$/;

/**
 * What a tool says in some lines of its output: each fault once, at its first place.
 *
 * @param patterns  of which one has to fit a line; its first group are the tool's words
 */
export function gatherSaid(lines: readonly Line[], patterns: readonly RegExp[]): ToolSaid[] {
  const said: ToolSaid[] = [];
  for (const line of lines) {
    for (const pattern of patterns) {
      const words = pattern.exec(line.text)?.[1]?.replace(endOfValue, '');
      const fault = words === undefined ? null : faultIn(words);
      if (words === undefined || fault === null) continue;
      // The same error without its cause adds nothing.
      if (
        said.some(({ id, reason }) => id === fault.id && (reason === fault.reason || fault.reason === null))
      )
        break;
      const at = line.rangeOf(line.text.indexOf(words), words.length);
      said.push({ ...fault, words: escapeHostile(words), at });
      break;
    }
  }
  return said;
}
