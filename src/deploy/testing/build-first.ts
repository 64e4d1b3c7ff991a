import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds before the first test of this project, once, unless dist/ holds what these sources build. @throws where the build fails */
export default function buildFirst(): void {
  const { status } = spawnSync(process.execPath, [join('src', 'tools', 'ensure-build.mjs')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The build failed.');
}
