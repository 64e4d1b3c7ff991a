/** Why the server refuses to start: the setting at fault, and what about it, in one sentence. */
export interface ConfigProblem {
  /** As typed on the command line, `--allow` for example. */
  setting: string;
  detail: string;
}
