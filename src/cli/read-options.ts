import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { Result } from '#diagnosis/address/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads flags and words after a command's name; what follows `--` is a word even when it starts with a dash. */
export function readOptions<const O extends Options>(args: readonly string[], options: O) {
  const read = () => parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  try {
    const { values, positionals } = read();
    return { ok: true, value: { values, positionals } } satisfies Result<ReturnType<typeof read>, string>;
  } catch (problem) {
    // parseArgs reports wrong usage only by throwing; its message names the flag.
    return { ok: false, why: problem instanceof Error ? problem.message : String(problem) } as const;
  }
}
