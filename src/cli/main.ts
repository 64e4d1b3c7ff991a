import { takeBug } from './bugs.ts';
import check from './commands/check.ts';
import lab from './commands/lab.ts';
import match from './commands/match.ts';
import names from './commands/names.ts';
import serve from './commands/serve.ts';
import type { Terminal } from './define-command.ts';
import { exitCode } from './exit-code.ts';

/** The words of `sps-join`, in the order of its help. */
const commands = [serve, check, match, names, lab];

const usage = `sps-join: makes joining SPS to SPP succeed at the first try

${commands.map(({ name, usage: words, does }) => `  sps-join ${name} ${words}\n      ${does}`).join('\n')}

Results go to standard output, progress to standard error; --json prints one object. NO_COLOR is honoured.
`;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command.run(args, terminal);
  const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
  if (asked) terminal.out(usage);
  else terminal.err(`sps-join: there is no "${JSON.stringify(name).slice(1, -1)}"\n\n${usage}`);
  return asked ? 0 : 2;
}

// A reader that has seen enough (`| head`) closes the pipe; that is its answer, not an error of ours.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  process.exit(problem.code === 'EPIPE' ? undefined : exitCode['not-assessed']);
});

process.on('uncaughtException', takeBug);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (bug) {
  takeBug(bug);
}
