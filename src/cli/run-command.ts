import { commands } from './commands.ts';
import { say, type CommandWord, type Terminal } from './define-command.ts';
import { version } from './version.ts';

const usage = `sps-join: makes joining SPS to SPP succeed on the first try

${commands.map(({ name, usage: words, does }) => `  sps-join ${name} ${words}\n      ${does}`).join('\n')}

Each has --help, and sps-join itself --version.
Results go to standard output, progress to standard error; --json prints one object. NO_COLOR is honoured.
`;

/** Asked before `--`; behind it, everything is an argument. */
const asksForHelp = (args: readonly string[]): boolean =>
  args
    .slice(0, args.includes('--') ? args.indexOf('--') : args.length)
    .some((arg) => /^(--help|-h)$/.test(arg));

const helpOf = async ({ name, usage: words, does, help }: CommandWord): Promise<string> =>
  `sps-join ${name} ${words}\n  ${does}\n\n${await help()}`;

/** Runs what was asked for on the command line. @returns the exit code */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) {
    if (!asksForHelp(args)) return (await command.load()).default(args, terminal);
    terminal.out(await helpOf(command));
    return 0;
  }
  if (name === '--version') {
    terminal.out(`${version}\n`);
    return 0;
  }
  const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
  if (asked) terminal.out(usage);
  else {
    say(terminal, `sps-join: there is no command "${name}"`);
    terminal.err(`\n${usage}`);
  }
  return asked ? 0 : 2;
}
