// `npm run release`: builds anew, and writes the tarball, the single file, the bill of materials, the notices and their checksums into
// dist/release. `npm run release -- --prove` does it twice, the second time as a developer's machine may be set up, and says whether both
// gave the same bytes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies } from './run/ensure.mjs';
import { releaseFaults } from './release/release-faults.mjs';
import { writeRelease } from './release/write-release.mjs';

const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== '--prove')) {
  console.error('npm run release takes nothing but -- --prove.');
  process.exit(2);
}
ensureDependencies();
const faults = releaseFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

const first = release();
if (option === '--prove') {
  const second = release({ NODE_ENV: 'development', TZ: 'Asia/Kolkata', LANG: 'C' });
  if (first !== second) {
    console.error(`Two builds differ:\n${first}\n${second}`);
    process.exit(1);
  }
  console.error('Two builds gave the same bytes.');
}
process.stdout.write(first);

/** Ends the process where a step fails. @type {(env?: Record<string, string>) => string} The checksums, as sha256sum prints them. */
function release(env = {}) {
  const { status } = spawnSync(process.execPath, [join('src', 'tools', 'build.mjs')], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status || 1);
  return writeRelease();
}
