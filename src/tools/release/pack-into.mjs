import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Packs the checkout as it is built, without building.
 *
 * @param {string} folder that is there
 * @returns {string} the tarball's path
 * @throws where npm cannot pack, with what it said
 */
export function packInto(folder) {
  // Nothing here is a registry's: npm would ask it for a newer npm, and wait minutes where it does not answer.
  const offline = ['--offline', '--no-update-notifier'];
  const args = ['pack', '--ignore-scripts', '--json', ...offline, '--pack-destination', folder];
  const cli = process.env['npm_execpath'];
  const { status, stdout, stderr } = cli
    ? spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
    : spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}
