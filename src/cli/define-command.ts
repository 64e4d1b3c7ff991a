import { escapeWhole } from '#diagnosis/address/escape-hostile.ts';

/** Where a command writes. Results go to `out`, progress and complaints to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** True only for a terminal without `NO_COLOR`. */
  colour: boolean;
}

/** What a word of `sps-join` does. @returns the exit code; a usage error is 2 and said on `err` */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** One word of `sps-join` as its help shows it. What it does is loaded only when it is asked for: a start costs what it needs. */
export interface CommandWord {
  name: string;
  /** What follows the name on the usage line. */
  usage: string;
  /** One line for the overview. */
  does: string;
  /** What its own `--help` adds to the usage line and to `does`: arguments, flags, exit codes. */
  help: () => Promise<string>;
  load: () => Promise<{ default: Command }>;
}

/** One line on standard error; line breaks in it, as file names may have, are escaped like everything else that acts. */
export const say = (terminal: Terminal, line: string): void => terminal.err(`${escapeWhole(line)}\n`);
