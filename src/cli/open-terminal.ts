import { escapeWhole } from '#diagnosis/address/escape-hostile.ts';
import type { Terminal } from './define-command.ts';
import { colourMarks } from './paint.ts';

/** Our own colours as a terminal takes them; everything else escaped, whoever chose it. */
const printable = (line: string): string =>
  line
    .split(colourMarks)
    .map((piece, at) => (at % 2 === 1 ? `\u001b[${piece}m` : escapeWhole(piece)))
    .join('');

/**
 * The one place where the command line prints (security rule 10): what could act on a terminal is escaped here, for every command.
 *
 * Line breaks pass, since reports have lines; a word from outside that stands in a line of its own goes through `say`.
 *
 * @param colour whether standard output shows colours
 */
export function openTerminal(
  { out, err }: { out: (text: string) => void; err: (text: string) => void },
  colour: boolean,
): Terminal {
  const safe = (text: string): string => text.split('\n').map(printable).join('\n');
  return { out: (text) => out(safe(text)), err: (text) => err(safe(text)), colour };
}
