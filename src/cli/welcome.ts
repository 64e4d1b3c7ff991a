import type { About } from '#diagnosis/facts/about.ts';

/** Practice addresses that are named at the start: enough to see what the wizard does. */
const shownAtStart = 6;

/** What a server says to the person who started it: where it is, and what to try there. */
export function welcome({
  url,
  check,
  practice,
}: Pick<About, 'check' | 'practice'> & { url: string }): string {
  const off =
    '  Checks are off: others can reach this server, and --allow lists no network that may be checked.\n\n';
  const rows = practice
    .slice(0, shownAtStart)
    .map(({ address, shows }) => `    ${address.padEnd(30)} ${shows}\n`)
    .join('');
  const toTry = rows === '' ? '' : `  Practice addresses to try (sps-join lab lists all):\n${rows}\n`;
  return `\n  SPS join wizard  ${url}\n\n${check === 'off' ? off : ''}${toTry}  Ctrl-C stops it.\n`;
}
