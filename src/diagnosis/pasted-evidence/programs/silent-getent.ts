import { escapeHostile } from '../../address/escape-hostile.ts';
import { errorOfFault } from '../../join-errors/known-ids.ts';
import type { ToolEvidence } from '../evidence.ts';
import type { Line } from '../lines-of.ts';

const asked =
  /^(.{0,80}[#$%>] ?)getent (?:ahostsv4|ahosts|hosts) ([a-z0-9.-]{1,253})(; ?echo (?:"?[\w =:]{0,20})\$\?"?)?$/i;
/** Its exit where the name is not found: getent(1). */
const exitOfNone = /^(?:[\w =:]{0,20}\D)?2$/;

/** `getent` prints nothing for a name that it does not find: only its command is seen, and the next prompt, or its exit where that was asked for. */
export function silentGetent(lines: readonly Line[]): ToolEvidence | null {
  for (const [place, { text, at }] of lines.entries()) {
    if (!text.includes('getent ')) continue;
    const [, prompt, host, echo] = asked.exec(text) ?? [];
    const next = lines[place + 1]?.text;
    if (prompt === undefined || host === undefined || next === undefined) continue;
    if (echo === undefined ? !next.startsWith(prompt.trimEnd()) : !exitOfNone.test(next)) continue;
    return {
      tool: 'getent',
      certificates: [],
      said: [
        {
          tool: 'getent',
          fault: 'no-address',
          id: errorOfFault['no-address'],
          reason: 'name-not-known',
          isWell: false,
          means: 'getent prints nothing where a name leads to no address.',
          words: escapeHostile(text),
          entered: host,
          names: [],
          addresses: [],
          at,
        },
      ],
      host,
      protocol: null,
    };
  }
  return null;
}
