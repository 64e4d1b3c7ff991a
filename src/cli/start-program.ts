import { takeBug } from './bugs.ts';
import { exitCode } from './exit-code.ts';
import { openTerminal } from './open-terminal.ts';
import { runCommand } from './run-command.ts';

/** Runs what the command line asks for, and leaves its exit code to the process. */
export async function startProgram(): Promise<void> {
  const terminal = openTerminal(
    { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
    process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  );

  // A reader that has seen enough (`| head`) closes the pipe; that is its answer, not an error of ours.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    process.exit(problem.code === 'EPIPE' ? undefined : exitCode['not-assessed']);
  });

  process.on('uncaughtException', takeBug);

  try {
    process.exitCode = await runCommand(process.argv.slice(2), terminal);
  } catch (bug) {
    takeBug(bug);
  }
}
