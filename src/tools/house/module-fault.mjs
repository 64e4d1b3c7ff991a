import { isBuiltin } from 'node:module';
import { matchesGlob } from './matches-glob.mjs';

/** Modules that can reach the network or ask a resolver. */
const networkModules = [
  'node:net',
  'node:tls',
  'node:dns',
  'node:http',
  'node:https',
  'node:http2',
  'node:dgram',
  'node:inspector',
  'node:child_process',
  'node:cluster',
  'undici',
  '@hono/node-server',
];

const isOf = (/** @type {string} */ module, /** @type {string} */ name) =>
  module === name || module.startsWith(name.endsWith('/') ? name : `${name}/`);

/**
 * Why a file of this room may not import this package or Node module; null where it may.
 *
 * @param {import('../../floor-plan.mjs').Room} room
 * @param {string} file from the root, with slashes
 * @param {string} module as it is imported, of Node's own with or without `node:`
 * @returns {string | null}
 */
export function moduleFault({ path, packages, pure, browser, network, because }, file, module) {
  const isNodes = isBuiltin(module);
  const name = isNodes && !module.startsWith('node:') ? `node:${module}` : module;
  if (packages !== undefined && !packages.some((one) => isOf(name, one)))
    return `${path} may not import the package ${module}: ${because}`;
  if (isNodes && (pure || browser))
    return `${path} may not import ${module}, Node's modules do not exist here: ${because}`;
  const dials = networkModules.some((one) => isOf(name, one));
  if (dials && network !== undefined && !network.some((glob) => matchesGlob(file, glob)))
    return `${file} may not import ${module}, it opens no socket and starts no process: ${because}`;
  return null;
}
