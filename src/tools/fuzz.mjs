// `npm run fuzz`: a million inputs for the readers of what comes from outside. `npm run fuzz -- N [SEED]` gives them N.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
const [inputs = '1000000', seed = '1'] = process.argv.slice(2);
/** A reader that hangs keeps its thread; only from outside can it be ended. */
const wholeMs = 30 * 60_000;
const { status } = spawnSync(
  process.execPath,
  [join('node_modules', 'vitest', 'vitest.mjs'), 'run', join('src', 'tools', 'fuzz')],
  { stdio: 'inherit', timeout: wholeMs, env: { ...process.env, FUZZ_INPUTS: inputs, FUZZ_SEED: seed } },
);
process.exit(status ?? 1);
