import check from './commands/check.ts';
import lab from './commands/lab.ts';
import match from './commands/match.ts';
import names from './commands/names.ts';
import serve from './commands/serve.ts';
import type { Terminal } from './define-command.ts';
import { say } from './define-command.ts';

/** The words of `sps-join`, in the order of its help. */
const commands = [serve, check, match, names, lab];

const usage = `sps-join: makes joining SPS to SPP succeed on the first try

${commands.map(({ name, usage: words, does }) => `  sps-join ${name} ${words}\n      ${does}`).join('\n')}

Results go to standard output, progress to standard error; --json prints one object. NO_COLOR is honoured.
`;

/** Runs what was asked for on the command line. @returns the exit code */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command.run(args, terminal);
  const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
  if (asked) terminal.out(usage);
  else {
    say(terminal, `sps-join: there is no command "${name}"`);
    terminal.err(`\n${usage}`);
  }
  return asked ? 0 : 2;
}
