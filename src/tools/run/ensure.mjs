// Runs before anything is installed: Node's own modules only, and no syntax that an old Node cannot read.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfSources } from '../build/hash-of-sources.mjs';

/** The checkout's root, absolute. Importing this file also makes it the working directory. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
process.chdir(root);

const oldestNode = { major: 20, minor: 19 };
const dependencyStamp = join('node_modules', '.installed-for');
const buildStamp = join('dist', '.built-from');

refuseOldNode();

/** Installs what `package-lock.json` names, unless that was done for this very lock and this very Node. Ends the process where npm fails. */
export function ensureDependencies() {
  const wanted = `${createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')} ${process.version} ${process.platform}-${process.arch}`;
  if (readStamp(dependencyStamp) === wanted) return;
  console.error('Installing what is missing (npm ci) …');
  // NODE_ENV=production would leave out the build's own packages, hence --include=dev.
  npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(dependencyStamp, wanted);
}

/** Builds into dist/, unless dist/ was built from these very sources. Ends the process where the build fails. */
export function ensureBuild() {
  if (readStamp(buildStamp) === hashOfSources()) return;
  console.error('Building …');
  const built = spawnSync(process.execPath, [join('src', 'tools', 'build.mjs')], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(built.status || 1);
}

/** Remembers that dist/ now holds the build of the sources with this hash. @type {(hash: string) => void} */
export function stampBuild(hash) {
  writeFileSync(buildStamp, hash);
}

/** @type {(file: string) => string | null} */
function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** @type {(args: string[]) => void} */
function npm(args) {
  // Inside `npm run`, npm's variables of the outer run would leak into the inner one.
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (/^npm_(lifecycle|package|command)/i.test(name)) delete env[name];
  const cli = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 2, 2], env };
  const run = cli
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.error) console.error(`npm could not be started: ${run.error.message}`);
  if (run.status !== 0) process.exit(run.status || 1);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor)) return;
  console.error(
    `This needs Node.js ${oldestNode.major}.${oldestNode.minor} or newer, and this is ${process.version}. Install a newer one from https://nodejs.org and run the same command again.`,
  );
  process.exit(1);
}
