// `npm run build:executable`: the command line, the server and the wizard as one program that needs no Node, for the system that builds it.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
ensureBuild();
const { build } = await import('vite');

const folder = join('dist', 'executable');
const program = join(folder, process.platform === 'win32' ? 'sps-join.exe' : 'sps-join');
const client = join('dist', 'client');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await build({
  logLevel: 'warn',
  build: {
    ssr: join('src', 'cli', 'executable.ts'),
    outDir: folder,
    sourcemap: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'program.cjs', codeSplitting: false } },
  },
});
const names = readdirSync(client, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(client.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();
const inFolder = (/** @type {string} */ name) => join(folder, name);
writeFileSync(inFolder('client-files.json'), JSON.stringify(names));
writeFileSync(
  inFolder('sea-config.json'),
  JSON.stringify({
    main: inFolder('program.cjs'),
    output: inFolder('program.blob'),
    disableExperimentalSEAWarning: true,
    assets: {
      'client-files.json': inFolder('client-files.json'),
      ...Object.fromEntries(names.map((name) => [`client/${name}`, join(client, name)])),
    },
  }),
);
run(process.execPath, '--experimental-sea-config', inFolder('sea-config.json'));
copyFileSync(process.execPath, program);
chmodSync(program, 0o755);
// A program of macOS is signed, and the signature does not hold for what is put into it.
if (process.platform === 'darwin') run('codesign', '--remove-signature', program);
const postject = join('node_modules', 'postject', 'dist', 'cli.js');
// Node's own mark (https://nodejs.org/docs/latest-v20.x/api/single-executable-applications.html).
const fuse = ['--sentinel-fuse', 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'];
const segment = process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : [];
run(process.execPath, postject, program, 'NODE_SEA_BLOB', inFolder('program.blob'), ...fuse, ...segment);
if (process.platform === 'darwin') run('codesign', '--sign', '-', program);
for (const name of ['program.cjs', 'program.blob', 'client-files.json', 'sea-config.json'])
  rmSync(inFolder(name));
for (const name of ['LICENSE', 'third-party-notices.txt', 'sbom.cdx.json'])
  copyFileSync(join('dist', name), inFolder(name));
console.error(`${program} is ready.`);

/** @type {(command: string, ...args: string[]) => void} */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status || 1);
}
