import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notices } from './notices.mjs';
import { sbom } from './sbom.mjs';
import { shippedPackages } from './shipped-packages.mjs';
import { supplyFaults } from './supply-faults.mjs';

/**
 * What is to be told of a build: its bill of materials and its notices, and where it is not what is declared.
 *
 * @param {import('./collect-shipped.mjs').Shipped} shipped
 * @param {string} root the checkout's, absolute
 */
export function supplyOf(shipped, root) {
  const read = (/** @type {string} */ name) => readFileSync(join(root, name), 'utf8');
  const lock = JSON.parse(read('package-lock.json'));
  const product = { ...JSON.parse(read('package.json')), text: read('LICENSE') };
  const packages = shippedPackages(shipped, root);
  return {
    packages,
    faults: supplyFaults(packages, lock, product.bundled),
    bom: sbom(packages, lock, product),
    notices: notices(packages, product),
  };
}
