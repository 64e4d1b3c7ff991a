import { escapeWhole } from '#diagnosis/address/escape-hostile.ts';

/** Where a command writes. Results go to `out`, progress and complaints to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** True only for a terminal without `NO_COLOR`. */
  colour: boolean;
}

/** One word of `sps-join`. */
export interface Command {
  name: string;
  /** What follows the name on the usage line. */
  usage: string;
  /** One line for the overview. */
  does: string;
  /** @returns the exit code; a usage error is 2 and said on `err` */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** One line on standard error; line breaks in it, as file names may have, are escaped like everything else that acts. */
export const say = (terminal: Terminal, line: string): void => terminal.err(`${escapeWhole(line)}\n`);

export const defineCommand = (command: Command): Command => command;
