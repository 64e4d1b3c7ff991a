import { escapeHostile } from '../address/escape-hostile.ts';
import type { ToolSaid } from './evidence.ts';
import { faultIn } from './faults.ts';
import type { Line } from './lines-of.ts';

/**
 * What a tool says in some lines of its output: each fault once, at its first place.
 *
 * @param patterns  of which one has to fit a line; its first group are the tool's words
 */
export function gatherSaid(lines: readonly Line[], patterns: readonly RegExp[]): ToolSaid[] {
  const said: ToolSaid[] = [];
  for (const line of lines) {
    for (const pattern of patterns) {
      const words = pattern.exec(line.text)?.[1];
      const fault = words === undefined ? null : faultIn(words);
      if (words === undefined || fault === null) continue;
      // The same error without its cause adds nothing.
      if (
        said.some(({ id, reason }) => id === fault.id && (reason === fault.reason || fault.reason === null))
      )
        break;
      const start = line.at[0] + line.text.indexOf(words);
      said.push({ ...fault, words: escapeHostile(words), at: [start, start + words.length] });
      break;
    }
  }
  return said;
}
