import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isProgram } from './is-program.mjs';

/**
 * Installs packages of Debian where this is root on Debian, and says on stderr that it does.
 *
 * @param {string[]} packages
 * @returns {boolean} whether they are here now; false on every other system
 */
export function installFromDebian(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !isProgram('/usr/bin/apt-get')) return false;
  console.error(`Installing from Debian: ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}
